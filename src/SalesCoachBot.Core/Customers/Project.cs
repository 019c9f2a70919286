using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Customers;

/// <summary>What a customer means to buy, build or change, with the one survey form that is filled for it (A1).</summary>
public sealed class Project : Kept
{
    private readonly List<SurveyAnswer> _answers = [];

    /// <param name="customerId">Whose project it is.</param>
    /// <param name="name">"Data-centre servers", 数据中心服务器; null for the customer's first, still without a name.</param>
    public Project(Guid customerId, string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(customerId, Guid.Empty);
        (CustomerId, Name) = (customerId, Text.Optional(name));
        Survey = new(_answers);
    }

    // For the database, which fills the rest in.
    private Project() => Survey = new(_answers);

    public Guid CustomerId { get; private set; }

    public string? Name { get; private set; }

    /// <summary>How far the client is (E7.3, G5).</summary>
    public ProjectPhase Phase { get; private set; }

    /// <summary>The survey form and all its history.</summary>
    public ProjectSurvey Survey { get; }

    /// <summary>When an answer was last recorded, settled or struck; null for an empty form.</summary>
    public DateTimeOffset? SurveyedAt { get; private set; }

    public void Rename(string name) => Name = Text.Required(name, nameof(name));

    public void IsIn(ProjectPhase phase) => Phase = phase;

    /// <summary>Records an answer on the form.</summary>
    public Recorded Record(SurveyAnswer answer, AnswerMeaning meaning = AnswerMeaning.States)
    {
        SurveyedAt = answer.Source.At;
        return Survey.Record(answer, meaning);
    }

    /// <summary>The rep says which of two contradicting answers holds.</summary>
    public bool Settle(Guid answerId, Settlement settlement, DateTimeOffset at)
    {
        SurveyedAt = at.ToUniversalTime();
        return Survey.Settle(answerId, settlement);
    }

    /// <summary>The rep takes back what was never said.</summary>
    public bool Strike(Guid answerId, DateTimeOffset at)
    {
        SurveyedAt = at.ToUniversalTime();
        return Survey.Strike(answerId);
    }

    internal void BelongsTo(Guid customerId) => CustomerId = customerId;

    internal void Absorb(Project other)
    {
        Survey.Absorb(other.Survey);
        Phase = (ProjectPhase)Math.Max((int)Phase, (int)other.Phase);
        SurveyedAt = SurveyedAt > other.SurveyedAt ? SurveyedAt : other.SurveyedAt ?? SurveyedAt;
    }
}
