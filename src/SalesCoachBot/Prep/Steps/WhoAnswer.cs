using System.Globalization;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Prep.Steps;

/// <summary>What was said of who and when, from a card or out of words; null where nothing was.</summary>
public sealed record WhoAnswer
{
    /// <summary>The company as the rep wrote it.</summary>
    public string? Company { get; init; }

    /// <summary>The contact's office.</summary>
    public string? Title { get; init; }

    /// <summary>Peer or senior.</summary>
    public ContactLevel? Level { get; init; }

    /// <summary>What the visit is about.</summary>
    public string? Project { get; init; }

    /// <summary>The day, on the rep's calendar.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The time, on the rep's clock.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Minutes.</summary>
    public int? Length { get; init; }

    /// <summary>People on the client's side.</summary>
    public int? Headcount { get; init; }

    /// <summary>Who they are.</summary>
    public Audience? Audience { get; init; }

    /// <summary>Who comes from our side.</summary>
    public IReadOnlyList<string>? Ours { get; init; }

    /// <summary>The rep's own words; null where a card was filled in.</summary>
    public string? Words { get; init; }

    /// <summary>What a card said that makes no sense, as keys of phrases.</summary>
    public IReadOnlyList<string> Senseless { get; init; } = [];

    /// <summary>Whether nothing was said at all.</summary>
    public bool IsEmpty => this with { Words = null, Senseless = [] } == new WhoAnswer();

    /// <summary>Reads a card. A phone lets anything through, whatever kind of input it shows.</summary>
    public static WhoAnswer Of(CardAnswer card)
    {
        ArgumentNullException.ThrowIfNull(card);
        List<string> senseless = [];
        return new WhoAnswer
        {
            Company = card[WhoInputs.Company],
            Title = card[WhoInputs.Title],
            Project = card[WhoInputs.Project],
            Level = Enum.TryParse<ContactLevel>(card[WhoInputs.Level], out var level) ? level : null,
            Audience = Enum.TryParse<Audience>(card[WhoInputs.Audience], out var audience) ? audience : null,
            Date = Read(card[WhoInputs.Date], "problem.date", senseless, (string words, out DateOnly day) => DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)),
            Time = Read(card[WhoInputs.Time], "problem.time", senseless, (string words, out TimeOnly time) => TimeOnly.TryParse(words, CultureInfo.InvariantCulture, out time)),
            Length = Read(card[WhoInputs.Length], "problem.length", senseless, (string words, out int minutes) => int.TryParse(words, CultureInfo.InvariantCulture, out minutes)),
            Headcount = Read(card[WhoInputs.Headcount], "problem.headcount", senseless, (string words, out int people) => int.TryParse(words, CultureInfo.InvariantCulture, out people)),
            Ours = card[WhoInputs.Ours]?.Split([',', '，', '、', ';', '；'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Senseless = senseless,
        };
    }

    /// <summary>Takes what was read out of words.</summary>
    public static WhoAnswer Of(PrepReading reading, string words)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new WhoAnswer
        {
            Company = reading.Company?.Value,
            Title = reading.Title?.Value,
            Project = reading.Project?.Value,
            Level = reading.Level?.Value,
            Audience = reading.Audience?.Value,
            Date = reading.When?.Value.Date,
            Time = reading.When?.Value.Time ?? reading.Time?.Value,
            Length = reading.Length?.Value,
            Headcount = reading.Headcount is { } people ? (int)Math.Clamp(people.Value, 0, int.MaxValue) : null,
            Ours = reading.FromOurSide.Count == 0 ? null : [.. reading.FromOurSide.Select(person => person.Value)],
            Words = words,
            Senseless = reading.NoSuchDay is null ? [] : ["problem.date"],
        };
    }

    private delegate bool Reader<T>(string words, out T value);

    private static T? Read<T>(string? words, string problem, List<string> senseless, Reader<T> read)
        where T : struct
    {
        if (words is null)
        {
            return null;
        }

        if (read(words, out var value))
        {
            return value;
        }

        senseless.Add(problem);
        return null;
    }
}

/// <summary>The inputs of the card that asks who and when.</summary>
internal static class WhoInputs
{
    public const string Company = "company";
    public const string Date = "date";
    public const string Time = "time";
    public const string Headcount = "headcount";
    public const string Audience = "audience";
    public const string Project = "project";
    public const string Title = "title";
    public const string Level = "level";
    public const string Length = "length";
    public const string Ours = "ours";
}
