namespace SalesCoachBot.Core.Customers.Survey;

/// <summary>One entry of a project's survey form: what was said of a field, when, where and in which words.</summary>
public sealed class SurveyAnswer : Kept
{
    /// <summary>A known answer.</summary>
    /// <param name="fieldId">The form's field: <c>G11</c>, or an organisation's own id.</param>
    /// <param name="value">The answer itself.</param>
    /// <param name="source">Where it came from.</param>
    public SurveyAnswer(string fieldId, string value, Source source)
        : this(fieldId, AnswerStatus.Known, source) => Value = Text.Required(value, nameof(value));

    private SurveyAnswer(string fieldId, AnswerStatus status, Source source) =>
        (FieldId, Status, Source) = (Text.Required(fieldId, nameof(fieldId)), status, source);

    // For the database, which fills the rest in.
    private SurveyAnswer() => (FieldId, Source) = (null!, null!);

    /// <summary>Its place in the project's history, from 0.</summary>
    public int Number { get; private set; }

    public string FieldId { get; private init; }

    public AnswerStatus Status { get; private init; }

    /// <summary>The answer; null unless it is known.</summary>
    public string? Value { get; private init; }

    public Source Source { get; private set; }

    public AnswerStanding Standing { get; private set; }

    /// <summary>The standing answer that this one differs from, until the rep has said which holds.</summary>
    public Guid? Contradicts { get; private set; }

    /// <summary>The answer that took its place, or null.</summary>
    public Guid? SupersededBy { get; private set; }

    /// <summary>Whether it is a known answer that counts.</summary>
    public bool IsStandingKnown => Status is AnswerStatus.Known && Standing is AnswerStanding.Stands;

    /// <summary>A field that was refused, not asked, or left open.</summary>
    public static SurveyAnswer Without(AnswerStatus status, string fieldId, Source source) => status is AnswerStatus.Known
        ? throw new ArgumentException("A known answer has a value.", nameof(status))
        : new(fieldId, status, source);

    internal void Takes(int number) => Number = number;

    internal void IsLearntFrom(Guid contactId) => Source = Source with { ContactId = contactId };

    internal void Differs(Guid? from) => Contradicts = from;

    internal void Leave(AnswerStanding standing, Guid? supersededBy) =>
        (Standing, SupersededBy, Contradicts) = (standing, supersededBy, null);

    // What a struck answer had replaced counts again, unless a third has replaced that since.
    internal void ComeBackFrom(SurveyAnswer struck) => (Standing, SupersededBy) =
        (struck.SupersededBy is null ? AnswerStanding.Stands : AnswerStanding.Superseded, struck.SupersededBy);
}
