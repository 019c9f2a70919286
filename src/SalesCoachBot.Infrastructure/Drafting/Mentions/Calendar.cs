namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>Counting days from the day of writing. Weeks run Monday to Sunday.</summary>
internal static class Calendar
{
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The weekday in this week (0), the next (1), the last (-1).</summary>
    public static DateOnly InWeek(DateOnly today, DayOfWeek weekday, int weeks) =>
        Monday(today).AddDays(7 * weeks + ((int)weekday + 6) % 7);

    /// <summary>A date without a year is the one nearest to the day of writing.</summary>
    public static DateOnly? Nearest(DateOnly today, int month, int day) =>
        new[] { today.Year - 1, today.Year, today.Year + 1 }
            .Select(year => Of(year, month, day))
            .Where(date => date is not null)
            .OrderBy(date => Math.Abs(date!.Value.DayNumber - today.DayNumber))
            .FirstOrDefault();

    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>A bare day of the month ("the 21st", 21号) is that of the last month, this one or the next.</summary>
    public static IReadOnlyList<DateOnly> OfMonth(DateOnly today, int day) =>
        new[] { -1, 0, 1 }
            .Select(months => new DateOnly(today.Year, today.Month, 1).AddMonths(months))
            .Select(month => Of(month.Year, month.Month, day))
            .OfType<DateOnly>()
            .ToList();

    /// <summary>The last ten days of a month: what "the end of September" may mean.</summary>
    public static IReadOnlyList<DateOnly> EndOf(int year, int month)
    {
        var last = DateTime.DaysInMonth(year, month);
        return [.. Enumerable.Range(last - 9, 10).Select(day => new DateOnly(year, month, day))];
    }

    public static IReadOnlyList<DateOnly> Month(int year, int month) =>
        [.. Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(day => new DateOnly(year, month, day))];
}
