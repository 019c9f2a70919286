using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesCoachBot.Evaluation;

/// <summary>Files of one JSON object a line, UTF-8, read and written a line at a time.</summary>
public static class JsonLines
{
    // Chinese stays legible in the file; it is never put into a page.
    private static readonly JsonSerializerOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes to <paramref name="to"/> the answer to each line of <paramref name="from"/>; blank lines are passed over.</summary>
    /// <exception cref="UnusableException">A line is no JSON object, or an answer says that it cannot be used.</exception>
    public static async Task RewriteAsync(
        string from, string to, Func<JsonObject, Task<JsonObject>> answer, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (!File.Exists(from))
            throw new UnusableException($"There is no file '{from}'.");
        using var reader = new StreamReader(from, Strict);
        await using var writer = new StreamWriter(to, append: false, Strict) { NewLine = "\n" };
        for (var number = 1; await ReadAsync(reader, from, number, ct) is { } line; number++)
            if (!string.IsNullOrWhiteSpace(line))
                await writer.WriteLineAsync(await AnsweredAsync(line, answer, $"{from}:{number}"));
    }

    private static async Task<string?> ReadAsync(StreamReader reader, string from, int number, CancellationToken ct)
    {
        try
        {
            return await reader.ReadLineAsync(ct);
        }
        catch (DecoderFallbackException e)
        {
            throw new UnusableException($"{from}:{number}: not UTF-8 ({e.Message})");
        }
    }

    private static async Task<string> AnsweredAsync(string line, Func<JsonObject, Task<JsonObject>> answer, string place)
    {
        try
        {
            var row = JsonNode.Parse(line) as JsonObject ?? throw new UnusableException("not a JSON object");
            return (await answer(row)).ToJsonString(Legible);
        }
        catch (Exception e) when (e is JsonException or UnusableException or ArgumentException)
        {
            throw new UnusableException($"{place}: {e.Message}");
        }
    }
}
