using System;
using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Schema objects to and from the bytes that travel.</summary>
internal static class WireJson
{
    /// <summary>How deep JSON from outside may be nested. Adaptive Cards stay well below.</summary>
    public const int MaxDepth = 64;

    private static readonly DefaultJsonNameTable Names = KnownNames();

    /// <summary>Reads one object; null for null.</summary>
    /// <exception cref="JsonException">It is no JSON, not UTF-8, nested too deep, or a field is of the wrong type.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, JsonShape<T> shape)
        where T : class, new() =>
        Read(utf8, reader => WireAny.Instance.ReadPart(reader, shape));

    /// <summary>Reads one value of a type that has no shape.</summary>
    /// <exception cref="JsonException">As for <see cref="Read{T}(ReadOnlySpan{byte}, JsonShape{T})"/>.</exception>
    public static T ReadOther<T>(ReadOnlySpan<byte> utf8) => Read(utf8, WireAny.ReadOther<T>);

    /// <summary>Writes one value without nulls.</summary>
    public static BorrowedBytes Write(object value)
    {
        using var text = new CharsWriter();
        using (var writer = new JsonTextWriter(text) { ArrayPool = CharPool.Instance, CloseOutput = false })
            WireAny.Instance.Write(writer, value);
        return BorrowedBytes.FromText(text.Written);
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8, Func<JsonReader, T> read)
    {
        StrictJson.Require(utf8, MaxDepth);
        var chars = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        try
        {
            using var text = new CharsReader(chars, Encoding.UTF8.GetChars(utf8, chars));
            using var reader = new JsonTextReader(text)
            {
                ArrayPool = CharPool.Instance,
                PropertyNameTable = Names,
                MaxDepth = MaxDepth,

                // A text stays the text that was sent, even if it looks like a date.
                DateParseHandling = DateParseHandling.None,
            };
            reader.Read();
            return read(reader);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

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
