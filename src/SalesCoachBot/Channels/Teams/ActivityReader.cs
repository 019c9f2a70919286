using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using JsonException = Newtonsoft.Json.JsonException;

namespace SalesCoachBot.Channels.Teams;

/// <summary>Turns bytes from outside into an activity, or says why they are none.</summary>
public static class ActivityReader
{
    /// <summary>Deeper than any card's answer, far from where a parser's stack ends.</summary>
    public const int MaxDepth = 64;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = MaxDepth, AllowDuplicateProperties = false };

    private static readonly Newtonsoft.Json.JsonSerializer Serializer = CreateSerializer();

    /// <summary>A well-formed activity of sound shape; or null, and in <paramref name="flaw"/> what is wrong with it.</summary>
    public static Activity? Read(byte[] body, out string? flaw)
    {
        try
        {
            var text = StrictUtf8.GetString(body).TrimStart('\uFEFF');
            using var json = JsonDocument.Parse(text, Strict);
            flaw = ActivityShape.FlawIn(json.RootElement);
            var activity = flaw is null ? Deserialize(text) : null;
            flaw ??= ActivityShape.MissingFrom(activity);
            return flaw is null ? activity : null;
        }
        catch (Exception e) when (e is DecoderFallbackException or System.Text.Json.JsonException or JsonException
            or FormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            flaw = e.GetType().Name;
            return null;
        }
    }

    private static Activity? Deserialize(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        return Serializer.Deserialize<Activity>(reader);
    }

    private static Newtonsoft.Json.JsonSerializer CreateSerializer()
    {
        var serializer = Newtonsoft.Json.JsonSerializer.Create(new JsonSerializerSettings
        {
            TypeNameHandling = TypeNameHandling.None,
            MetadataPropertyHandling = MetadataPropertyHandling.Ignore,
            NullValueHandling = NullValueHandling.Ignore,
            // What a card sends back as "2026-11-24" stays those characters.
            DateParseHandling = DateParseHandling.None,
            MaxDepth = MaxDepth,
        });
        serializer.Error += (_, error) => error.ErrorContext.Handled = IsTime(error.ErrorContext.Path);
        return serializer;
    }

    /// <summary>A channel's odd idea of a timestamp is no reason to turn a message away: it is read as not given.</summary>
    private static bool IsTime(string path) => path is "timestamp" or "localTimestamp" or "expiration";
}
