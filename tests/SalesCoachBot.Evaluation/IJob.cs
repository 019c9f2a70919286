using System.Text.Json.Nodes;

namespace SalesCoachBot.Evaluation;

/// <summary>One of the jobs of the evaluation: answers one line at a time.</summary>
public interface IJob
{
    /// <summary>What <c>--by</c> may be; the first works without configuration and is the default.</summary>
    IReadOnlyList<string> Ways { get; }

    /// <summary>The answer to one line.</summary>
    /// <exception cref="UnusableException">The line lacks what the job needs.</exception>
    Task<JsonObject> AnswerAsync(JsonObject line, string by, CancellationToken ct);
}
