using System.Text.Json;
using SalesCoachBot.Evaluation.Drafting;

namespace SalesCoachBot.Evaluation;

/// <summary>
/// The program by which readings and drafts are judged: one job, a file of JSON lines in, a file of JSON lines out. Exit
/// status: 0, or 2 when the arguments or a file cannot be used.
/// </summary>
public static class Evaluation
{
    /// <summary>Every job by its name on the command line.</summary>
    public static IReadOnlyDictionary<string, IJob> Jobs { get; } = new Dictionary<string, IJob>(StringComparer.Ordinal)
    {
        ["read"] = new ReadJob(),
        ["understand"] = new UnderstandJob(),
        ["draft"] = new DraftJob(),
        ["ground"] = new GroundJob(),
    };

    /// <summary>Runs the job that the arguments name; what goes wrong is said on <paramref name="errors"/>.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter errors, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(errors);
        try
        {
            var order = Order.Parse(args, Jobs);
            await JsonLines.RewriteAsync(order.In, order.Out, line => order.Job.AnswerAsync(line, order.By, ct), ct);
            return 0;
        }
        catch (Exception e) when (e is UnusableException or IOException or UnauthorizedAccessException or JsonException)
        {
            await errors.WriteLineAsync(e.Message);
            return 2;
        }
    }
}
