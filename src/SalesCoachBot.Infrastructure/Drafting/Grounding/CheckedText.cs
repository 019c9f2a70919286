using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>A text beside its facts, read once for all rules.</summary>
internal sealed class CheckedText
{
    public CheckedText(GroundingRequest request)
    {
        Text = request.Text;
        Language = request.Language;
        Reference = request.Reference;
        Today = DateOnly.FromDateTime(request.Reference.DateTime);
        Facts = [.. request.Facts.Where(fact => !fact.Private).Select(fact => new FactReading(fact, Today))];
        Secrets = [.. request.Facts.Where(fact => fact.Private).Select(fact => new FactReading(fact, Today))];
        Orders = [.. request.Facts.Select(fact => SmuggledOrders.Only(fact.Text)).Where(order => order.Length > 0)];
        Mentions = new Mentioned(Text, Today);
        Clauses = Clause.Of(Text);
        Words = Word.Of(Text);
        Names = new KnownNames(Facts);
    }

    public string Text { get; }

    public Language Language { get; }

    public DateTimeOffset Reference { get; }

    public DateOnly Today { get; }

    /// <summary>What the client may be told.</summary>
    public IReadOnlyList<FactReading> Facts { get; }

    /// <summary>What he may not.</summary>
    public IReadOnlyList<FactReading> Secrets { get; }

    /// <summary>Orders smuggled into the words of a fact.</summary>
    public IReadOnlyList<string> Orders { get; }

    public Mentioned Mentions { get; }

    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyList<Word> Words { get; }

    public KnownNames Names { get; }

    public IEnumerable<Word> WordsOf(Clause clause) => Words.Where(word => word.Start >= clause.Start && word.End <= clause.End);

    /// <summary>The clause in which something stands.</summary>
    public Clause ClauseAt(int start, int end) => Clauses.FirstOrDefault(clause => clause.Holds(start, end)) ?? new Clause(start, Text[start..end], 0);

    /// <summary>Whether any fact that may be told has the word.</summary>
    public bool Known(Word word) => Facts.Any(fact => fact.Has(word)) || Names.Has(word.Text);

    public Unsupported Fault(int start, int end, string why) => new(Text[start..end], why);

    public static Unsupported Fault(Clause clause, string why) => new(clause.Text, why);
}
