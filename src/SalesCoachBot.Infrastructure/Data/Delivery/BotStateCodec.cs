using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>
/// Bot state as JSON and back, with every value in the very type that dialogs cast to. Types go by alias, and only those
/// registered at start: nothing that stands in the store can name a type of its own choosing.
/// </summary>
/// <remarks>
/// What JSON has a form for (text, truth, whole numbers, lists and maps) is written plainly; anything else as
/// <c>{"$": alias, "v": …}</c>.
/// </remarks>
public sealed class BotStateCodec
{
    /// <summary>Deeper state than this is a mistake: eight dialogs within each other take some forty levels.</summary>
    private const int MaxDepth = 128;

    private readonly Dictionary<Type, StateShape> _byType = [];
    private readonly Dictionary<string, StateShape> _byAlias = [];

    /// <summary>Knows the shapes of Bot Builder's own state, and those given.</summary>
    /// <exception cref="ArgumentException">Two shapes share a type or an alias.</exception>
    public BotStateCodec(IEnumerable<StateShape> shapes)
    {
        ArgumentNullException.ThrowIfNull(shapes);
        foreach (var shape in DialogShapes.All.Concat(ScalarShapes.All).Concat(shapes))
        {
            _byType.Add(shape.Type, shape);
            _byAlias.Add(shape.Alias, shape);
        }
    }

    /// <summary>The state as JSON.</summary>
    /// <exception cref="InvalidOperationException">It holds a value of a type that is not registered.</exception>
    public string Write(object? state)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { MaxDepth = MaxDepth }))
        {
            Write(writer, state);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The state that <see cref="Write(object)"/> wrote.</summary>
    /// <exception cref="JsonException">It is no JSON, too deep, or names an alias that nobody registered.</exception>
    public object? Read(string body)
    {
        using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = MaxDepth });
        return Read(document.RootElement);
    }

    internal void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case IDictionary<string, object> map when !map.ContainsKey(StateShape.Tag):
                WriteMap(writer, map);
                break;
            default:
                WriteShape(writer, value);
                break;
        }
    }

    internal object? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.GetInt32(),
        JsonValueKind.Array => element.EnumerateArray().Select(Read).ToList(),
        _ => element.TryGetProperty(StateShape.Tag, out var alias) ? ReadShape(alias.GetString(), element) : ReadMap(element),
    };

    internal void WriteMap(Utf8JsonWriter writer, IDictionary<string, object> map)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in map)
        {
            writer.WritePropertyName(key);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    internal Dictionary<string, object> ReadMap(JsonElement element)
    {
        var map = new Dictionary<string, object>();
        foreach (var property in element.EnumerateObject())
        {
            map[property.Name] = Read(property.Value)!;
        }

        return map;
    }

    private void WriteShape(Utf8JsonWriter writer, object value)
    {
        var shape = ShapeOf(value.GetType());
        writer.WriteStartObject();
        writer.WriteString(StateShape.Tag, shape.Alias);
        writer.WritePropertyName(StateShape.Content);
        shape.Write(this, writer, value);
        writer.WriteEndObject();
    }

    private object? ReadShape(string? alias, JsonElement element) =>
        alias is not null && _byAlias.TryGetValue(alias, out var shape)
            ? shape.Read(this, element.GetProperty(StateShape.Content))
            : throw new JsonException($"Bot state has a value of kind '{alias}', which is not registered.");

    private StateShape ShapeOf(Type type) =>
        _byType.TryGetValue(type, out var shape)
            ? shape
            : throw new InvalidOperationException(
                $"Bot state has a value of type {type}, which is not registered: add a {nameof(StateShape)} for it, "
                + $"or keep an id in {nameof(DialogInstance)}.{nameof(DialogInstance.State)} and the record in the database.");
}
