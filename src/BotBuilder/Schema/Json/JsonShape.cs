using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>How a type looks in JSON, written down by hand: reading and writing it takes no reflection.</summary>
internal abstract class JsonShape
{
    /// <summary>The type.</summary>
    public abstract Type Type { get; }

    /// <summary>The names of its fields.</summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>Writes the object; the alias, if there is one, goes first as its <c>$type</c>.</summary>
    public abstract void WriteObject(JsonWriter writer, object value, JsonAny any, string alias = null);

    /// <summary>Reads the object that the reader stands at.</summary>
    public abstract object ReadObject(JsonReader reader, JsonAny any);

    /// <summary>A value has another type than its field.</summary>
    protected static JsonException Mismatch(JsonReader reader, string expected) =>
        new JsonSerializationException($"{expected} expected at '{reader.Path}', not {reader.TokenType}.");
}
