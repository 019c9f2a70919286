using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;
using JsonException = Newtonsoft.Json.JsonException;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Schema objects to and from the bytes that travel.</summary>
internal static class WireJson
{
    /// <summary>How deep JSON from outside may be nested. Adaptive Cards stay well below.</summary>
    public const int MaxDepth = 64;

    private static readonly DefaultJsonNameTable Names = KnownNames();

    /// <summary>Reads one object.</summary>
    /// <exception cref="JsonException">It is no JSON, not UTF-8, nested too deep, or a field has a value of the wrong type.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonShape<T> shape)
        where T : class, new()
    {
        RequireStrictJson(utf8);
        var length = Encoding.UTF8.GetCharCount(utf8);
        var chars = ArrayPool<char>.Shared.Rent(length);
        try
        {
            Encoding.UTF8.GetChars(utf8, chars);
            using var text = new CharsReader(chars, length);
            return Read(text, shape);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Writes one object, without nulls, as UTF-8.</summary>
    public static void Write<T>(Stream utf8, T value, JsonShape<T> shape)
        where T : class, new()
    {
        using var text = new StreamWriter(utf8, new UTF8Encoding(false), 1024, leaveOpen: true);
        using var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Instance, CloseOutput = false };
        WireAny.Instance.WritePart(writer, value, shape);
    }

    /// <summary>Writes any value, without nulls, as UTF-8.</summary>
    public static void WriteAny(Stream utf8, object value)
    {
        using var text = new StreamWriter(utf8, new UTF8Encoding(false), 1024, leaveOpen: true);
        using var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Instance, CloseOutput = false };
        WireAny.Instance.Write(writer, value);
    }

    private static T Read<T>(TextReader text, JsonShape<T> shape)
        where T : class, new()
    {
        using var reader = new JsonTextReader(text)
        {
            ArrayPool = CharPool.Instance,
            PropertyNameTable = Names,
            MaxDepth = MaxDepth,

            // A text stays the text that was sent, even if it looks like a date.
            DateParseHandling = DateParseHandling.None,
        };
        reader.Read();
        return shape.Read(reader, WireAny.Instance);
    }

    // Newtonsoft.Json takes single quotes, comments and much else for JSON, and bad UTF-8 for question marks.
    private static void RequireStrictJson(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && !IsText(ref reader))
                    throw new JsonReaderException("A text is not UTF-8.");
            }
        }
        catch (System.Text.Json.JsonException error)
        {
            throw new JsonReaderException(error.Message, error);
        }
    }

    private static bool IsText(ref Utf8JsonReader reader) => System.Text.Unicode.Utf8.IsValid(reader.ValueSpan);

    private static DefaultJsonNameTable KnownNames()
    {
        var names = new DefaultJsonNameTable();
        foreach (var name in ActivityShape.Activity.Names)
            names.Add(name);
        foreach (var name in AccountShapes.Conversation.Names)
            names.Add(name);
        foreach (var name in AccountShapes.Channel.Names)
            names.Add(name);
        return names;
    }
}
