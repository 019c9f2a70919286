using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something an activity knows about: a mention, a place, the client it was written on.</summary>
public partial class Entity : IEquatable<Entity>
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    /// <summary>What kind of thing it is.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Everything that belongs to this kind of thing.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>The same thing as its own type.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(this));

    /// <summary>Makes this the same thing as <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var entity = JsonConvert.DeserializeObject<Entity>(JsonConvert.SerializeObject(obj));
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Whether both say the same.</summary>
    public bool Equals(Entity other) => other is not null && (ReferenceEquals(this, other) || ToJson(this) == ToJson(other));

    public override bool Equals(object obj) => obj is Entity other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Type ?? string.Empty);

    private static string ToJson(Entity entity) => JsonConvert.SerializeObject(entity, WithoutNulls);
}
