using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One parameter of a query.</summary>
public partial class MessagingExtensionParameter
{
    public MessagingExtensionParameter()
    {
    }

    public MessagingExtensionParameter(string name = default, object value = default)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Its value.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
