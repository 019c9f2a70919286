using System.Text.Json;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>How values of one type stand in bot state.</summary>
public sealed record StateShape(
    string Alias,
    Type Type,
    Action<BotStateCodec, Utf8JsonWriter, object> Write,
    Func<BotStateCodec, JsonElement, object?> Read)
{
    internal const string Tag = "$";
    internal const string Content = "v";

    /// <summary>A type written by System.Text.Json; its properties must be of plain types, since nothing inside goes by alias.</summary>
    public static StateShape Of<T>(string alias)
        where T : notnull =>
        new(
            alias,
            typeof(T),
            (_, writer, value) => JsonSerializer.Serialize(writer, (T)value),
            (_, element) => element.Deserialize<T>());
}

/// <summary>Values that JSON has no exact form for.</summary>
internal static class ScalarShapes
{
    public static IEnumerable<StateShape> All =>
    [
        StateShape.Of<long>("long"),
        StateShape.Of<double>("double"),
        StateShape.Of<float>("float"),
        StateShape.Of<decimal>("decimal"),
        StateShape.Of<Guid>("guid"),
        StateShape.Of<DateTime>("date-time"),
        StateShape.Of<DateTimeOffset>("date-time-offset"),
        StateShape.Of<string[]>("texts"),
        new("map", typeof(Dictionary<string, object>), WriteEntries, ReadEntries),
        new("list", typeof(List<object>), WriteItems, (codec, element) => codec.Read(element)),
    ];

    /// <summary>A map that has an entry named as the tag is written as pairs, so that nobody can forge a tag.</summary>
    private static void WriteEntries(BotStateCodec codec, Utf8JsonWriter writer, object value)
    {
        writer.WriteStartArray();
        foreach (var (key, item) in (Dictionary<string, object>)value)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(key);
            codec.Write(writer, item);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static Dictionary<string, object> ReadEntries(BotStateCodec codec, JsonElement element) =>
        element.EnumerateArray().ToDictionary(pair => pair[0].GetString()!, pair => codec.Read(pair[1])!);

    private static void WriteItems(BotStateCodec codec, Utf8JsonWriter writer, object value)
    {
        writer.WriteStartArray();
        foreach (var item in (List<object>)value)
        {
            codec.Write(writer, item);
        }

        writer.WriteEndArray();
    }
}
