using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace SalesCoachBot.Delivery;

/// <summary>Activities as they are stored and sent: without nulls (a strict client refuses them) and without type names.</summary>
internal static class ActivityJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        TypeNameHandling = TypeNameHandling.None,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    /// <summary>As JSON.</summary>
    public static string Write(object value)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        Serializer.Serialize(writer, value);
        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is no activity.</exception>
    public static Activity ReadActivity(string body) => Read<Activity>(body);

    /// <inheritdoc cref="ReadActivity"/>
    public static T Read<T>(string body)
    {
        using var text = new StringReader(body);
        using var reader = new JsonTextReader(text);
        return Serializer.Deserialize<T>(reader) ?? throw new JsonSerializationException($"No {typeof(T).Name} in the text.");
    }
}
