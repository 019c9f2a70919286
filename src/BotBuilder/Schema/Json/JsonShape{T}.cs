using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Json;

/// <summary>The fields of <typeparamref name="T"/> in the order in which they are written.</summary>
internal sealed partial class JsonShape<T> : JsonShape
    where T : class, new()
{
    private const string TypeName = "$type";

    private readonly List<Field> _fields = [];

    // As Newtonsoft.Json does, names are found whatever their case.
    private readonly Dictionary<string, Field> _byName = new(StringComparer.OrdinalIgnoreCase);
    private Func<T, JObject> _getRest;
    private Action<T, JObject> _setRest;

    public override Type Type => typeof(T);

    public override IEnumerable<string> Names => _byName.Keys;

    /// <summary>Where fields without a name of their own are kept.</summary>
    public JsonShape<T> Rest(Func<T, JObject> get, Action<T, JObject> set)
    {
        _getRest = get;
        _setRest = set;
        return this;
    }

    public override object ReadObject(JsonReader reader, JsonAny any) => Read(reader, any);

    public override void WriteObject(JsonWriter writer, object value, JsonAny any, string alias = null) =>
        Write(writer, (T)value, any, alias);

    /// <summary>Reads the object that the reader stands at.</summary>
    /// <exception cref="JsonException">It is malformed, or a field has a value of the wrong type.</exception>
    public T Read(JsonReader reader, JsonAny any)
    {
        if (reader.TokenType != JsonToken.StartObject)
            throw Mismatch(reader, "An object was");

        var target = new T();
        while (Advance(reader) == JsonToken.PropertyName)
        {
            var name = (string)reader.Value;
            Advance(reader);
            if (_byName.TryGetValue(name, out var field))
                field.Read(reader, target, any);
            else
                ReadUnknown(reader, target, name, any);
        }

        return target;
    }

    /// <summary>Writes the object without its nulls.</summary>
    public void Write(JsonWriter writer, T source, JsonAny any, string alias = null)
    {
        writer.WriteStartObject();
        if (alias != null)
        {
            writer.WritePropertyName(TypeName);
            writer.WriteValue(alias);
        }

        foreach (var field in _fields)
            field.Write(writer, source, any);
        WriteUnknown(writer, source, any);
        writer.WriteEndObject();
    }

    private static JsonToken Advance(JsonReader reader)
    {
        do
        {
            if (!reader.Read())
                throw new JsonReaderException($"The JSON ends within '{reader.Path}'.");
        }
        while (reader.TokenType == JsonToken.Comment);

        return reader.TokenType;
    }

    private void ReadUnknown(JsonReader reader, T target, string name, JsonAny any)
    {
        if (_getRest == null || (any.NamesTypes && name == TypeName))
        {
            reader.Skip();
            return;
        }

        var rest = _getRest(target);
        if (rest == null)
            _setRest(target, rest = []);
        rest[name] = JToken.ReadFrom(reader);
    }

    private void WriteUnknown(JsonWriter writer, T source, JsonAny any)
    {
        if (_getRest?.Invoke(source) is not { Count: > 0 } rest)
            return;

        foreach (var (name, value) in rest)
        {
            if (value.Type == JTokenType.Null || (any.NamesTypes && name == TypeName))
                continue;
            writer.WritePropertyName(name);
            value.WriteTo(writer);
        }
    }

    private JsonShape<T> Add(Field field)
    {
        _fields.Add(field);
        _byName.Add(field.Name, field);
        return this;
    }
}
