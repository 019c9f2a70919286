namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>An hour named in a text; "at three" may be either side of noon.</summary>
internal sealed record TimeMention(int Start, int Length, IReadOnlyList<TimeOnly> Times)
{
    public int End => Start + Length;
}

/// <summary>A length of time named in a text, in minutes.</summary>
internal sealed record DurationMention(int Start, int Length, decimal Minutes)
{
    public int End => Start + Length;
}
