using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A point on the earth.</summary>
public partial class GeoCoordinates : Entity
{
    public GeoCoordinates()
        : base("GeoCoordinates")
    {
    }

    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = default,
        string name = default)
        : base(type ?? "GeoCoordinates")
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    /// <summary>Metres above the ellipsoid.</summary>
    [JsonProperty(PropertyName = "elevation")]
    public double? Elevation { get; set; }

    /// <summary>Degrees, north positive.</summary>
    [JsonProperty(PropertyName = "latitude")]
    public double? Latitude { get; set; }

    /// <summary>Degrees, east positive.</summary>
    [JsonProperty(PropertyName = "longitude")]
    public double? Longitude { get; set; }

    /// <summary>What it is called.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
