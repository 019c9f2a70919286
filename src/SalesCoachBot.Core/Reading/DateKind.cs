namespace SalesCoachBot.Core.Reading;

/// <summary>How definite a date in words is.</summary>
public enum DateKind
{
    /// <summary>One day, perhaps with a time.</summary>
    Day,

    /// <summary>Several days ("12–14 March"); the first one counts.</summary>
    Range,

    /// <summary>A time that is no single day: next week, 过两天, Q3.</summary>
    Vague,

    /// <summary>A day that the calendar does not have: 30 February, 11月31号.</summary>
    Nonexistent,
}
