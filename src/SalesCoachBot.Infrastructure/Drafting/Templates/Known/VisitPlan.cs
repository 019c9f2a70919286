using System.Globalization;
using System.Text.RegularExpressions;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>When, where and how long, gathered from every fact about the visit.</summary>
internal sealed record VisitPlan
{
    public (DateOnly Day, string Fact)? Day { get; private set; }

    public (TimeOnly Time, string Fact)? Time { get; private set; }

    public (decimal Minutes, string Fact)? Length { get; private set; }

    public Piece? Place { get; private set; }

    public VisitMode Mode { get; private set; } = VisitMode.OnSite;

    public static VisitPlan Of(IEnumerable<Fact> facts, DateOnly today)
    {
        var plan = new VisitPlan();
        foreach (var fact in facts)
            plan.Learn(fact, today);

        return plan;
    }

    private void Learn(Fact fact, DateOnly today)
    {
        LearnValue(fact);

        var days = DayScanner.Scan(fact.Text, today);
        var times = TimeScanner.Scan(fact.Text);
        var lengths = DurationScanner.Scan(fact.Text);

        if (Day is null && fact.Due is { } due)
            Day = (due, fact.Id);
        if (Day is null && days is [{ Days: [var only], Loose: false }, ..])
            Day = (only, fact.Id);
        if (Time is null && times.Count > 0)
            Time = (WorkingHour(times[0].Times), fact.Id);
        if (Length is null && lengths.Count > 0)
            Length = (lengths[0].Minutes, fact.Id);

        var spans = days.Select(d => (d.Start, d.End)).Concat(times.Select(t => (t.Start, t.End))).Concat(lengths.Select(l => (l.Start, l.End)));
        LearnPlace(fact, VisitPlace.Read(fact.Text, spans));
    }

    private void LearnValue(Fact fact)
    {
        var value = fact.Value ?? "";
        if (value.Length >= 10 && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            Day ??= (day, fact.Id);

        var clock = value.Length > 11 ? value[11..Math.Min(16, value.Length)] : value;
        if (TimeOnly.TryParseExact(clock, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            Time ??= (time, fact.Id);

        if (Minutes(value) is { } minutes)
            Length ??= (minutes, fact.Id);
    }

    /// <summary>The minutes of a value such as <c>90 min</c>.</summary>
    public static decimal? Minutes(string? value) =>
        value is not null && Regex.Match(value, @"^(\d+)\s*min") is { Success: true } match
            ? decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)
            : null;

    private void LearnPlace(Fact fact, (string Place, VisitMode Mode) read)
    {
        if (read.Mode != VisitMode.OnSite)
            Mode = read.Mode;
        if (Place is null && read.Place.Length > 0)
            Place = Piece.Of(read.Place, fact.Id);
    }

    /// <summary>"At three" is the afternoon, "at ten" the morning: nobody is visited at night.</summary>
    public static TimeOnly WorkingHour(IReadOnlyList<TimeOnly> times) =>
        times.FirstOrDefault(time => time.Hour is >= 7 and < 19, times[0]);
}

/// <summary>How the two sides meet.</summary>
internal enum VisitMode
{
    OnSite,
    Video,
    Phone,
}
