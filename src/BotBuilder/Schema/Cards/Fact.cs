using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A pair of label and value.</summary>
public partial class Fact
{
    public Fact()
    {
    }

    public Fact(string key = default, string value = default)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The label.</summary>
    [JsonProperty(PropertyName = "key")]
    public string Key { get; set; }

    /// <summary>The value.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }
}
