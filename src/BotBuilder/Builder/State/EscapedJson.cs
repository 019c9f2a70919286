using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.State;

/// <summary>
/// JSON within state, which may have come from a user: a name of its own that starts with <c>$</c> gets another <c>$</c>, lest
/// it be taken for the name of a type.
/// </summary>
internal sealed class EscapedJson : JsonConverter<JToken>
{
    public static string Escape(string name) => name.StartsWith('$') ? "$" + name : name;

    public static string Unescape(string name) => name.StartsWith("$$", StringComparison.Ordinal) ? name[1..] : name;

    public static void Write(JsonWriter writer, JToken json)
    {
        switch (json)
        {
            case JObject map:
                writer.WriteStartObject();
                foreach (var (name, value) in map)
                {
                    writer.WritePropertyName(Escape(name));
                    Write(writer, value);
                }

                writer.WriteEndObject();
                break;
            case JArray list:
                writer.WriteStartArray();
                foreach (var item in list)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }

    /// <summary>A copy as it was before it was written.</summary>
    public static JToken Read(JToken stored)
    {
        switch (stored)
        {
            case JObject map:
                var copy = new JObject();
                foreach (var (name, value) in map)
                    copy[Unescape(name)] = Read(value);
                return copy;
            case JArray list:
                var copies = new JArray();
                foreach (var item in list)
                    copies.Add(Read(item));
                return copies;
            default:
                return stored.DeepClone();
        }
    }

    public override void WriteJson(JsonWriter writer, JToken value, JsonSerializer serializer) => Write(writer, value);

    public override JToken ReadJson(
        JsonReader reader,
        Type objectType,
        JToken existingValue,
        bool hasExistingValue,
        JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Null ? null : Read(JToken.ReadFrom(reader));
}
