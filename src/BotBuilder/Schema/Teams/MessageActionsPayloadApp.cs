using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The app that sent a message.</summary>
public partial class MessageActionsPayloadApp
{
    public MessageActionsPayloadApp()
    {
    }

    public MessageActionsPayloadApp(string applicationIdentityType = default, string id = default, string displayName = default)
    {
        ApplicationIdentityType = applicationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>What kind of app it is.</summary>
    [JsonProperty(PropertyName = "applicationIdentityType")]
    public string ApplicationIdentityType { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
