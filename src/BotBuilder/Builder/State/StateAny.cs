using System.Collections.Generic;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.State;

/// <summary>
/// Any value in stored state. Objects say by alias what they are, and come back as that; JSON comes back as JSON, texts and
/// numbers as they were.
/// </summary>
internal sealed class StateAny : JsonAny
{
    public static readonly StateAny Instance = new();

    private const string TypeName = "$type";
    private const string MapAlias = "map";

    private static readonly JsonSerializer Others = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.Auto,
        SerializationBinder = new StateBinder(),
        NullValueHandling = NullValueHandling.Include,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        DateParseHandling = DateParseHandling.None,
        Converters = { new EscapedJson() },
        MaxDepth = null,
    });

    public override bool NamesTypes => true;

    public override void Write(JsonWriter writer, object value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case string text:
                writer.WriteValue(text);
                break;
            case int number:
                writer.WriteValue(number);
                break;
            case bool flag:
                writer.WriteValue(flag);
                break;
            case JToken json:
                EscapedJson.Write(writer, json);
                break;
            case Dictionary<string, object> map:
                WriteMap(writer, map);
                break;
            default:
                WriteTyped(writer, value);
                break;
        }
    }

    public override object Read(JsonReader reader)
    {
        var token = ((JTokenReader)reader).CurrentToken;
        switch (token)
        {
            case JValue value:
                return value.Value;
            case JObject json when StateTypes.TryGetType(AliasIn(json), out var type):
                return StateTypes.TryGetShape(type, out var shape)
                    ? shape.ReadObject(reader, this)
                    : Others.Deserialize<object>(reader);
            case JObject json when AliasIn(json) == MapAlias:
                reader.Skip();
                return ReadMap(json);
            default:
                reader.Skip();
                return EscapedJson.Read(token);
        }
    }

    public override TPart ReadPart<TPart>(JsonReader reader, JsonShape<TPart> shape) =>
        ((JTokenReader)reader).CurrentToken is JObject json && AliasIn(json) != null
            ? Read(reader) as TPart
            : base.ReadPart(reader, shape);

    private static string AliasIn(
        JObject json) => json.TryGetValue(TypeName, out var alias) ? (alias as JValue)?.Value as string : null;

    private void WriteTyped(JsonWriter writer, object value)
    {
        var type = value.GetType();
        if (StateTypes.TryGetShape(type, out var shape))
            shape.WriteObject(writer, value, this, StateTypes.AliasOf(type));
        else
            Others.Serialize(writer, value, typeof(object));
    }

    private void WriteMap(JsonWriter writer, Dictionary<string, object> map)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(TypeName);
        writer.WriteValue(MapAlias);
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(EscapedJson.Escape(key));
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static Dictionary<string, object> ReadMap(JObject json)
    {
        var map = new Dictionary<string, object>(json.Count);
        foreach (var (key, value) in json)
        {
            if (key != TypeName)
                map[EscapedJson.Unescape(key)] = StateJson.FromJson(value);
        }

        return map;
    }
}
