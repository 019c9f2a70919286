using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Anything that has a name.</summary>
public partial class Thing : Entity
{
    public Thing()
        : base("Thing")
    {
    }

    public Thing(string type = default, string name = default)
        : base(type ?? "Thing")
    {
        Name = name;
    }

    /// <summary>What it is called.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }
}
