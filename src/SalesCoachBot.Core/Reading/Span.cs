namespace SalesCoachBot.Core.Reading;

/// <summary>A place in a text, in UTF-16 units.</summary>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The first place after it.</summary>
    public int End => Start + Length;

    /// <summary>From the one place to before the other.</summary>
    public static Span Between(int start, int end) => new(start, end - start);

    /// <summary>Whether the two share a character.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other lies wholly inside.</summary>
    public bool Holds(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The words that stand there.</summary>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }
}
