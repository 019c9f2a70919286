using System.Text.Json.Nodes;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Utterances;

namespace SalesCoachBot.Evaluation;

/// <summary>What is meant by a single line from a rep.</summary>
public sealed class UnderstandJob : IJob
{
    private readonly UtteranceReader _reader = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Ways { get; } = ["rules"];

    /// <inheritdoc/>
    public Task<JsonObject> AnswerAsync(JsonObject line, string by, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(line);
        var meant = _reader.Read(line.Text("text"), line.Reference());
        return Task.FromResult(new JsonObject
        {
            ["id"] = line.Text("id"),
            ["intent"] = meant.Intent.Word(),
            ["customer"] = meant.Customer,
            ["company"] = meant.Company,
            ["when"] = meant.When?.ToString(),
        });
    }
}
