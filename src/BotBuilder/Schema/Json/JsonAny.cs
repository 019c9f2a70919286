using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How values of type <c>object</c> are written and read: on the wire one way, in stored state another.</summary>
internal abstract class JsonAny
{
    /// <summary>Whether <c>$type</c> says what an object is. Then nobody else may write a property of that name.</summary>
    public abstract bool NamesTypes { get; }

    /// <summary>Writes any value.</summary>
    public abstract void Write(JsonWriter writer, object value);

    /// <summary>Reads any value; the reader stands on its first token, and on its last afterwards.</summary>
    public abstract object Read(JsonReader reader);

    /// <summary>Writes a part of a known shape, which may be of a derived type.</summary>
    public void WritePart<TPart>(JsonWriter writer, TPart part, JsonShape<TPart> shape)
        where TPart : class, new()
    {
        if (part == null)
            writer.WriteNull();
        else if (part.GetType() == typeof(TPart))
            shape.Write(writer, part, this);
        else
            Write(writer, part);
    }

    /// <summary>Reads a part of a known shape; null for null.</summary>
    public virtual TPart ReadPart<TPart>(JsonReader reader, JsonShape<TPart> shape)
        where TPart : class, new() =>
        reader.TokenType == JsonToken.Null ? null : shape.Read(reader, this);
}
