namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>A day named in a text, with every day it may mean: a bare "Friday" is last, this or next Friday.</summary>
internal sealed record DayMention(int Start, int Length, IReadOnlyList<DateOnly> Days)
{
    /// <summary>The weekday that was named beside a date, if one was.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>Only a weekday was named, and no week: it takes its week from a date beside it.</summary>
    public bool Bare { get; init; }

    /// <summary>"Within the month", "end of September": any of the days will do, none is meant exactly.</summary>
    public bool Loose { get; init; }

    public int End => Start + Length;

    /// <summary>A date that does not have the weekday named beside it: Thursday 20 October, where the 20th is a Tuesday.</summary>
    public bool Contradicts => Weekday is { } weekday && Days.Count > 0 && Days.All(day => day.DayOfWeek != weekday);
}
