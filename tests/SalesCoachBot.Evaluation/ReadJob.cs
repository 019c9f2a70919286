using System.Text.Json.Nodes;
using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Debriefs;

namespace SalesCoachBot.Evaluation;

/// <summary>What a rep's own words say of a visit.</summary>
public sealed class ReadJob : IJob
{
    private readonly DebriefReader _reader = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Ways { get; } = ["rules"];

    /// <inheritdoc/>
    public Task<JsonObject> AnswerAsync(JsonObject line, string by, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = line.Text("text");
        return Task.FromResult(Answer(line.Text("id"), text, _reader.Read(text, line.Reference())));
    }

    private static JsonObject Answer(string id, string text, DebriefReading read) => new()
    {
        ["id"] = id,
        ["contact"] = read.Contact?.Value,
        ["company"] = read.Company?.Value,
        ["survey"] = Rows(read.Survey, f => new JsonObject
        {
            ["field"] = f.Field,
            ["status"] = Status(f.Status),
            ["value"] = f.Status == AnswerStatus.Known ? f.Words.Of(text) : null,
            ["quote"] = f.Words.Of(text),
        }),
        ["people"] = Rows(read.People, p => new JsonObject
        {
            ["name"] = p.Name,
            ["role"] = null,
            ["keyPerson"] = p.IsKeyPerson,
            ["type"] = p.Type?.ToString().ToLowerInvariant(),
            ["quote"] = p.Words.Of(text),
        }),
        ["steps"] = Rows(read.Steps, s => new JsonObject { ["id"] = s.Id, ["done"] = s.IsDone, ["quote"] = s.Words.Of(text) }),
        ["hooks"] = Rows(read.Hooks, h => new JsonObject { ["id"] = h.Id, ["quote"] = h.Words.Of(text) }),
        ["promises"] = Rows(read.Promises, p => new JsonObject
        {
            ["owner"] = p.Side == PromiseSide.Ours ? "us" : "client",
            ["what"] = p.Words.Of(text),
            ["due"] = Day(p.Due),
            ["quote"] = p.Words.Of(text),
        }),
        ["nextContact"] = read.NextContact is { } next
            ? new JsonObject { ["date"] = Day(next.Date), ["quote"] = next.Words.Of(text) } : null,
        ["projectPhase"] = read.Phase is { } phase ? System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(phase.Value.ToString()) : null,
    };

    private static JsonArray Rows<T>(IEnumerable<T> items, Func<T, JsonObject> row) => new([.. items.Select(row)]);

    private static string Status(AnswerStatus status) => status switch
    {
        AnswerStatus.Known => "known",
        AnswerStatus.Refused => "refused",
        AnswerStatus.NotAsked => "not_asked",
        _ => "unknown",
    };

    private static string? Day(DateOnly? date) => date is { } day ? new Moment(day).ToString() : null;
}
