using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somewhere.</summary>
public partial class Place : Entity
{
    public Place()
        : base("Place")
    {
    }

    public Place(
        object address = default,
        object geo = default,
        object hasMap = default,
        string type = default,
        string name = default)
        : base(type ?? "Place")
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    /// <summary>A text, or a postal address.</summary>
    [JsonProperty(PropertyName = "address")]
    public object Address { get; set; }

    /// <summary>Its coordinates.</summary>
    [JsonProperty(PropertyName = "geo")]
    public object Geo { get; set; }

    /// <summary>A map of it.</summary>
    [JsonProperty(PropertyName = "hasMap")]
    public object HasMap { get; set; }

    /// <summary>What it is called.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
