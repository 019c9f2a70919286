using System;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>What an activity contains.</summary>
public partial class Activity
{
    /// <summary>Whether there is anything in it that a user would see.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData != null;

    /// <summary>Those whom the text names.</summary>
    public Mention[] GetMentions() =>
        Entities?.Where(entity => IsMention(entity)).Select(AsMention).ToArray() ?? [];

    /// <summary>The channel data as a type of the channel's own.</summary>
    /// <returns>The default if there is none.</returns>
    public TypeT GetChannelData<TypeT>() => ChannelData switch
    {
        null => default,
        TypeT already => already,
        JToken json => json.ToObject<TypeT>(),
        _ => JObject.FromObject(ChannelData).ToObject<TypeT>(),
    };

    /// <summary>As <see cref="GetChannelData{TypeT}"/>, but false where the data is missing or of another shape.</summary>
    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<TypeT>();
            return ChannelData != null;
        }
        catch (JsonException)
        {
            // Of another shape: that is what the caller asks about.
            return false;
        }
    }

    /// <summary>Whether it came over a streaming connection rather than by HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl != null && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static bool IsMention(Entity entity) =>
        string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase);

    private static Mention AsMention(Entity entity) => entity as Mention ?? entity.GetAs<Mention>();
}
