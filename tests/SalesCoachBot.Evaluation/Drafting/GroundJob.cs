using System.Text.Json.Nodes;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Grounding;

namespace SalesCoachBot.Evaluation.Drafting;

/// <summary>The job <c>ground</c>: names what the facts do not support in a text.</summary>
public sealed class GroundJob : IJob
{
    private readonly GroundingCheck _check = new GroundingCheck();

    public IReadOnlyList<string> Ways { get; } = ["rules"];

    public Task<JsonObject> AnswerAsync(JsonObject line, string by, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(line);
        var faults = _check.Check(new GroundingRequest(line.Language(), line.Reference(), line.Facts(), line.Text("text")));

        return Task.FromResult(new JsonObject
        {
            ["id"] = line.Text("id"),
            ["unsupported"] = new JsonArray([.. faults.Select(fault => new JsonObject { ["quote"] = fault.Quote, ["why"] = fault.Why })]),
        });
    }
}
