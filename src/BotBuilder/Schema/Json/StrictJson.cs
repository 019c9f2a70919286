using System;
using System.Text.Json;
using System.Text.Unicode;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>
/// What counts as JSON from outside. Newtonsoft.Json would take single quotes, comments and much else for JSON,
/// and read bad UTF-8 as question marks.
/// </summary>
internal static class StrictJson
{
    /// <exception cref="JsonReaderException">It is no JSON, not UTF-8, or nested too deep.</exception>
    public static void Require(ReadOnlySpan<byte> utf8, int maxDepth)
    {
        if (!Utf8.IsValid(utf8))
            throw new JsonReaderException("The JSON is not UTF-8.");

        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = maxDepth });
            while (reader.Read())
            {
                // Reading to the end is the check.
            }
        }
        catch (System.Text.Json.JsonException error)
        {
            throw new JsonReaderException(error.Message, error);
        }
    }
}
