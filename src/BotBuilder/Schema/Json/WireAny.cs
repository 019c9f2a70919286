using System;
using System.Collections.Frozen;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Any value on the wire: plain JSON that never says which type to make of it.</summary>
internal sealed class WireAny : JsonAny
{
    public static readonly WireAny Instance = new();

    private static readonly FrozenDictionary<Type, JsonShape> Shapes = new JsonShape[]
    {
        ActivityShape.Activity,
        AccountShapes.Channel,
        AccountShapes.Conversation,
        AccountShapes.Reference,
        AccountShapes.Parameters,
        AccountShapes.Resource,
        ActivityShape.Replies,
        PartShapes.Attachment,
        PartShapes.Button,
        PartShapes.Entity,
        PartShapes.SuggestedActions,
        CardShapes.Hero,
        CardShapes.Thumbnail,
    }.ToFrozenDictionary(shape => shape.Type);

    // For whatever else a bot puts into a value: its contracts are built once.
    private static readonly JsonSerializer Others = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = WireJson.MaxDepth,
    });

    public override bool NamesTypes => false;

    public override void Write(JsonWriter writer, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteValue(text);
                break;
            case JToken json:
                json.WriteTo(writer);
                break;
            case not null when Shapes.TryGetValue(value.GetType(), out var shape):
                shape.WriteObject(writer, value, this);
                break;
            default:
                Others.Serialize(writer, value);
                break;
        }
    }

    /// <summary>Reads a value of a type that has no shape.</summary>
    public static T ReadOther<T>(JsonReader reader) => Others.Deserialize<T>(reader);

    public override object Read(JsonReader reader) => reader.TokenType switch
    {
        JsonToken.StartObject => JObject.Load(reader),
        JsonToken.StartArray => JArray.Load(reader),
        _ => reader.Value,
    };
}
