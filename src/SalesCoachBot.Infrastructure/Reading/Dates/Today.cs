namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>The day and time from which a text counts, and how its writer orders day and month in figures.</summary>
/// <param name="Now">The writer's wall clock.</param>
/// <param name="DayFirst">Whether 3/4 is the third of April.</param>
public sealed record Today(DateTime Now, bool DayFirst)
{
    /// <summary>The writer's calendar day.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Now);

    /// <summary>Reads off a reference time. Month comes first in the Americas and wherever Chinese is written.</summary>
    public static Today Of(DateTimeOffset reference, bool hasChinese) =>
        new(reference.DateTime, !hasChinese && reference.Offset > TimeSpan.FromHours(-3) && reference.Offset < TimeSpan.FromHours(7));

    /// <summary>Monday of this week, moved by whole weeks.</summary>
    public DateOnly Monday(int weeks = 0) => Date.AddDays(-((int)Date.DayOfWeek + 6) % 7 + 7 * weeks);

    /// <summary>A weekday (1 is Monday, 7 Sunday) of this week moved by whole weeks.</summary>
    public DateOnly InWeek(int weekday, int weeks) => Monday(weeks).AddDays(weekday - 1);

    /// <summary>The next such weekday to come, never today.</summary>
    public DateOnly Coming(int weekday)
    {
        var day = InWeek(weekday, 0);
        return day > Date ? day : day.AddDays(7);
    }

    /// <summary>The last day of a month counted from this one.</summary>
    public DateOnly MonthEnd(int months = 0) => LastDay(Date.AddMonths(months));

    /// <summary>The last day of a quarter counted from this one.</summary>
    public DateOnly QuarterEnd(int quarters = 0) =>
        LastDay(new DateOnly(Date.Year, (Date.Month - 1) / 3 * 3 + 3, 1).AddMonths(3 * quarters));

    /// <summary>The last day of the next such month to come, this one included.</summary>
    public DateOnly EndOf(int month, int? year = null) =>
        LastDay(new DateOnly(year ?? (month >= Date.Month ? Date.Year : Date.Year + 1), month, 1));

    /// <summary>So many working days from now, Saturday and Sunday left out.</summary>
    public DateOnly WorkingDays(int days)
    {
        var day = Date;
        for (var left = Math.Min(days, 1000); left > 0; left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1)
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly LastDay(DateOnly date) =>
        new(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month));
}
