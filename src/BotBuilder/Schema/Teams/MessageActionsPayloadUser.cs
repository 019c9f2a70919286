using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The user who sent a message.</summary>
public partial class MessageActionsPayloadUser
{
    public MessageActionsPayloadUser()
    {
    }

    public MessageActionsPayloadUser(string userIdentityType = default, string id = default, string displayName = default)
    {
        UserIdentityType = userIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>What kind of user he is.</summary>
    [JsonProperty(PropertyName = "userIdentityType")]
    public string UserIdentityType { get; set; }

    /// <summary>His id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>His name.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
