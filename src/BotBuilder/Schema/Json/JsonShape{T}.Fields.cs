using System;
using System.Collections.Generic;
using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>The kinds of fields.</summary>
internal sealed partial class JsonShape<T>
{
    private delegate TValue Reader<out TValue>(JsonReader reader, JsonAny any);

    private delegate void Writer<in TValue>(JsonWriter writer, TValue value, JsonAny any);

    public JsonShape<T> Text(string name, Func<T, string> get, Action<T, string> set) =>
        Add(new Field<string>(name, get, set, (reader, _) => ReadText(reader), (writer, text, _) => writer.WriteValue(text)));

    public JsonShape<T> Flag(string name, Func<T, bool?> get, Action<T, bool?> set) =>
        Add(new Field<bool?>(name, get, set, (reader, _) => ReadFlag(reader), (writer, flag, _) => writer.WriteValue(flag)));

    public JsonShape<T> Number(string name, Func<T, int?> get, Action<T, int?> set) =>
        Add(new Field<int?>(name, get, set, (reader, _) => ReadNumber(reader), (writer, value, _) => writer.WriteValue(value)));

    /// <summary>
    /// A point in time. The activity specification forbids to reject an activity for it: what is none is left out.
    /// </summary>
    public JsonShape<T> Instant(string name, Func<T, DateTimeOffset?> get, Action<T, DateTimeOffset?> set) =>
        Add(new Field<DateTimeOffset?>(
            name,
            get,
            set,
            (reader, _) => ReadInstant(reader),
            (writer, at, _) => writer.WriteValue(at)));

    public JsonShape<T> Any(string name, Func<T, object> get, Action<T, object> set) =>
        Add(new Field<object>(
            name,
            get,
            set,
            (reader, any) => any.Read(reader),
            (writer, value, any) => any.Write(writer, value)));

    public JsonShape<T> One<TPart>(string name, JsonShape<TPart> shape, Func<T, TPart> get, Action<T, TPart> set)
        where TPart : class, new() =>
        Add(new Field<TPart>(
            name,
            get,
            set,
            (reader, any) => any.ReadPart(reader, shape),
            (writer, part, any) => any.WritePart(writer, part, shape)));

    public JsonShape<T> Many<TPart>(string name, JsonShape<TPart> shape, Func<T, IList<TPart>> get, Action<T, IList<TPart>> set)
        where TPart : class, new() =>
        Add(new Field<IList<TPart>>(
            name,
            get,
            set,
            (reader, any) => ReadList(reader, any, (part, inner) => inner.ReadPart(part, shape)),
            (writer, list, any) => WriteList(writer, list, any, (inner, part, how) => how.WritePart(inner, part, shape))));

    public JsonShape<T> Texts(string name, Func<T, IList<string>> get, Action<T, IList<string>> set) =>
        Add(new Field<IList<string>>(
            name,
            get,
            set,
            (reader, any) => ReadList(reader, any, (text, _) => ReadText(text)),
            (writer, list, any) => WriteList(writer, list, any, (inner, text, _) => inner.WriteValue(text))));

    public JsonShape<T> Named<TPart>(
        string name,
        JsonShape<TPart> shape,
        Func<T, IDictionary<string, TPart>> get,
        Action<T, IDictionary<string, TPart>> set)
        where TPart : class, new() =>
        Add(new Field<IDictionary<string, TPart>>(
            name,
            get,
            set,
            (reader, any) => ReadNamed(reader, any, shape),
            (writer, parts, any) => WriteNamed(writer, parts, any, shape)));

    private static string ReadText(JsonReader reader) => reader.TokenType switch
    {
        JsonToken.Null => null,
        JsonToken.String => (string)reader.Value,

        // A text that looks like a date, from a store that reads such as dates.
        JsonToken.Date => Convert.ToString(reader.Value, CultureInfo.InvariantCulture),
        _ => throw Mismatch(reader, "A text was"),
    };

    private static bool? ReadFlag(JsonReader reader) => reader.TokenType switch
    {
        JsonToken.Null => null,
        JsonToken.Boolean => (bool)reader.Value,
        _ => throw Mismatch(reader, "true or false was"),
    };

    private static int? ReadNumber(JsonReader reader) => reader.TokenType switch
    {
        JsonToken.Null => null,
        JsonToken.Integer when reader.Value is long and >= int.MinValue and <= int.MaxValue => (int)(long)reader.Value,
        JsonToken.Integer when reader.Value is int => (int)reader.Value,
        _ => throw Mismatch(reader, "A whole number was"),
    };

    private static DateTimeOffset? ReadInstant(JsonReader reader)
    {
        switch (reader.Value)
        {
            case DateTimeOffset at:
                return at;
            case DateTime at:
                return at;
            case string text when DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var at):
                return at;
            default:
                reader.Skip();
                return null;
        }
    }

    private static List<TItem> ReadList<TItem>(JsonReader reader, JsonAny any, Reader<TItem> readItem)
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        if (reader.TokenType != JsonToken.StartArray)
            throw Mismatch(reader, "A list was");

        var list = new List<TItem>();
        while (Advance(reader) != JsonToken.EndArray)
            list.Add(readItem(reader, any));
        return list;
    }

    private static void WriteList<TItem>(JsonWriter writer, IList<TItem> list, JsonAny any, Writer<TItem> writeItem)
    {
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
            writeItem(writer, list[i], any);
        writer.WriteEndArray();
    }

    private static Dictionary<string, TPart> ReadNamed<TPart>(JsonReader reader, JsonAny any, JsonShape<TPart> shape)
        where TPart : class, new()
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        if (reader.TokenType != JsonToken.StartObject)
            throw Mismatch(reader, "An object was");

        var parts = new Dictionary<string, TPart>();
        while (Advance(reader) == JsonToken.PropertyName)
        {
            var name = (string)reader.Value;
            Advance(reader);
            if (any.NamesTypes && name == TypeName)
                continue;
            parts[name] = any.ReadPart(reader, shape);
        }

        return parts;
    }

    private static void WriteNamed<TPart>(
        JsonWriter writer,
        IDictionary<string, TPart> parts,
        JsonAny any,
        JsonShape<TPart> shape)
        where TPart : class, new()
    {
        writer.WriteStartObject();
        foreach (var (name, part) in parts)
        {
            writer.WritePropertyName(name);
            any.WritePart(writer, part, shape);
        }

        writer.WriteEndObject();
    }

    private abstract class Field(string name)
    {
        public string Name { get; } = name;

        public abstract void Read(JsonReader reader, T target, JsonAny any);

        public abstract void Write(JsonWriter writer, T source, JsonAny any);
    }

    private sealed class Field<TValue>(
        string name,
        Func<T, TValue> get,
        Action<T, TValue> set,
        Reader<TValue> read,
        Writer<TValue> write) : Field(name)
    {
        public override void Read(JsonReader reader, T target, JsonAny any) => set(target, read(reader, any));

        public override void Write(JsonWriter writer, T source, JsonAny any)
        {
            var value = get(source);
            if (value is null)
                return;

            writer.WritePropertyName(Name);
            write(writer, value, any);
        }
    }
}
