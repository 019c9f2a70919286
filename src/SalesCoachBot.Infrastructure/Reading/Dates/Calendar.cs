namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Days by their numbers, where the year or month may be unsaid: then the next one to come.</summary>
public static class Calendar
{
    /// <summary>The day of that month; one that the calendar lacks is a part without a date.</summary>
    public static DayPart? Day(Today today, int month, int day, int? year = null, bool isRange = false)
    {
        ArgumentNullException.ThrowIfNull(today);
        if (month is < 1 or > 12 || day is < 1 or > 31 || year is < 1900 or > 2200)
            return null;
        if (year is { } said)
            return new DayPart(Naming.Calendar, Existing(said, month, day), IsRange: isRange);
        var isPast = (month, day).CompareTo((today.Date.Month, today.Date.Day)) < 0;
        return new DayPart(Naming.Calendar, Existing(today.Date.Year + (isPast ? 1 : 0), month, day), IsRange: isRange)
        {
            Past = Existing(today.Date.Year - (isPast ? 0 : 1), month, day),
        };
    }

    /// <summary>The next such day of the month to come.</summary>
    public static DayPart? DayOfMonth(Today today, int day)
    {
        ArgumentNullException.ThrowIfNull(today);
        if (day is < 1 or > 31)
            return null;
        for (var months = 0; months < 12; months++)
            if (OfMonth(today.Date.AddMonths(months), day) is { } date && date >= today.Date)
                return new DayPart(Naming.Calendar, date) { Past = OfMonth(today.Date.AddMonths(date.Day == today.Date.Day ? 0 : months - 1), day) };
        return null;
    }

    /// <summary>That day of the month which lies so many months from this one.</summary>
    public static DayPart? DayOfMonth(Today today, int day, int months)
    {
        ArgumentNullException.ThrowIfNull(today);
        return day is < 1 or > 31 ? null : new DayPart(Naming.Calendar, OfMonth(today.Date.AddMonths(months), day));
    }

    /// <summary>A year of two or four figures.</summary>
    public static int? Year(string figures) =>
        int.TryParse(figures, out var year) ? year < 100 ? 2000 + year : year : null;

    private static DateOnly? OfMonth(DateOnly month, int day) => Existing(month.Year, month.Month, day);

    private static DateOnly? Existing(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
