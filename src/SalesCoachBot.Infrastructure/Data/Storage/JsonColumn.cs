using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesCoachBot.Infrastructure.Data.Storage;

/// <summary>
/// A document in one column. It must be immutable: it has changed when another object stands in its place, and comparing
/// references is all that finding out costs.
/// </summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatIsReckoned } },
        // The column is read by people as well, and never by a browser.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(), new StorableJsonText() },
    };

    /// <summary>Keeps this property as JSON.</summary>
    public static PropertyBuilder<TDocument> AsJson<TDocument>(this PropertyBuilder<TDocument> property)
    {
        property.HasConversion(
            document => JsonSerializer.Serialize(document, Options),
            json => JsonSerializer.Deserialize<TDocument>(json, Options)!,
            new ValueComparer<TDocument>(
                (one, other) => ReferenceEquals(one, other),
                document => document == null ? 0 : document.GetHashCode(),
                document => document));
        return property;
    }

    /// <summary>Keeps a list that is replaced whole whenever it changes, as the records do with theirs.</summary>
    public static void HasJsonList<TRecord, TItem>(
        this EntityTypeBuilder<TRecord> table, System.Linq.Expressions.Expression<Func<TRecord, IReadOnlyList<TItem>>> list)
        where TRecord : class =>
        table.Property(list).AsJsonList();

    private static void AsJsonList<TItem>(this PropertyBuilder<IReadOnlyList<TItem>> property) => property.HasConversion(
        items => JsonSerializer.Serialize(items, Options),
        json => JsonSerializer.Deserialize<List<TItem>>(json, Options)!,
        new ValueComparer<IReadOnlyList<TItem>>(
            (one, other) => ReferenceEquals(one, other),
            items => items.GetHashCode(),
            items => items));

    // What can be neither set nor given to the constructor follows from the rest.
    private static void LeaveOutWhatIsReckoned(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property is { Set: null, AssociatedParameter: null }))
        {
            property.ShouldSerialize = (_, _) => false;
        }
    }
}
