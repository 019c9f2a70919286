using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SalesCoachBot.Infrastructure.Data.Storage;

/// <summary>
/// Text as both databases take it: PostgreSQL refuses the NUL character and half a surrogate pair, which a rep can paste.
/// The first is left out, the second becomes the replacement character.
/// </summary>
internal sealed class StorableText() : ValueConverter<string, string>(text => Of(text), text => text)
{
    public static string Of(string text) => IsStorable(text)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0).Select(rune => rune.ToString()));

    private static bool IsStorable(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (rest[0] == '\0' || Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }
}

/// <summary>The same for text inside a document.</summary>
internal sealed class StorableJsonText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(StorableText.Of(value));
}
