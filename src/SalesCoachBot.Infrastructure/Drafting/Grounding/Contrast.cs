using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>"From the printing, not from the reader": what a fact affirms and what it denies in one breath.</summary>
internal static partial class Contrast
{
    /// <summary>Whether the words affirm one thing and deny another.</summary>
    public static bool In(string words) => Denial().Match(words) is { Success: true, Index: >= 2 };

    /// <summary>Whether the text affirms what a fact denies, or denies what it affirms.</summary>
    public static bool Reversed(CheckedText text, Clause clause) => text.Facts.Any(fact => Reversed(text, clause, fact));

    private static bool Reversed(CheckedText text, Clause clause, FactReading fact)
    {
        var cut = Denial().Match(fact.Text);
        if (!cut.Success || cut.Index < 2)
            return false;

        var affirmed = Read(fact, text, fact.Text[..cut.Index]);
        var denied = Read(fact, text, cut.Groups["what"].Value);
        var own = Denial().Match(clause.Text);
        var positive = own.Success ? clause.Text[..own.Index] : Fine().IsMatch(clause.Text) ? "" : clause.Text;
        var negative = own.Success ? own.Groups["what"].Value : Fine().IsMatch(clause.Text) ? clause.Text : "";

        return Clearly(positive, denied, affirmed) || Clearly(negative, affirmed, denied);
    }

    /// <summary>The words fit the one side and not the other.</summary>
    private static bool Clearly(string words, FactReading side, FactReading other)
    {
        var all = Word.Of(words);
        return all.Any(word => side.Has(word) && !other.Has(word)) && !all.Any(word => other.Has(word) && !side.Has(word));
    }

    private static FactReading Read(FactReading fact, CheckedText text, string words) => new(fact.Fact with { Text = words }, text.Today);

    [GeneratedRegex(@"(?:，|,|；|\s)?\s*(?:而不是|并不是|不在于|并非|而非|不在|不是(?!说)|与其说是|\bnot\s+(?:in|from|by|on|at|the|because\s+of|with|due\s+to)?|\brather\s+than\b|\binstead\s+of\b)\s*(?<what>[^，,。；;.]{2,60})", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"没(?:有)?问题|正常|不相关|无关|\b(?:is|are)\s+(?:fine|not\s+to\s+blame|in\s+order|ok)\b|\bnothing\s+wrong\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fine();
}
