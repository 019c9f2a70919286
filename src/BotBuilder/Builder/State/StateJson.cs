using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.State;

/// <summary>State to and from JSON.</summary>
internal static class StateJson
{
    private static readonly JsonSerializer Plain = JsonSerializer.CreateDefault();

    /// <summary>The value with aliases for its types.</summary>
    public static JToken ToJson(object value)
    {
        using var writer = new JTokenWriter();
        StateAny.Instance.Write(writer, value);
        return writer.Token;
    }

    /// <summary>What <see cref="ToJson"/> was given; nothing in it is shared with the JSON.</summary>
    public static object FromJson(JToken json)
    {
        if (json is JValue value)
            return value.Value;

        using var reader = new JTokenReader(json);
        reader.Read();
        return StateAny.Instance.Read(reader);
    }

    /// <summary>The value written down, for telling whether it has changed.</summary>
    public static string ToText(object value)
    {
        using var text = new CharsWriter();
        using (var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Instance, CloseOutput = false })
            StateAny.Instance.Write(writer, value);
        return text.ToString();
    }

    /// <summary>The value without aliases.</summary>
    public static JToken ToPlainJson(object value) => value == null ? null : JToken.FromObject(value, Plain);
}
