using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody in Teams.</summary>
public partial class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount()
    {
    }

    public TeamsChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    /// <summary>His given name.</summary>
    [JsonProperty(PropertyName = "givenName")]
    public string GivenName { get; set; }

    /// <summary>His family name.</summary>
    [JsonProperty(PropertyName = "surname")]
    public string Surname { get; set; }

    /// <summary>Where mail reaches him.</summary>
    [JsonProperty(PropertyName = "email")]
    public string Email { get; set; }

    /// <summary>The name he signs in with.</summary>
    [JsonProperty(PropertyName = "userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>The tenant he belongs to.</summary>
    [JsonProperty(PropertyName = "tenantId")]
    public string TenantId { get; set; }

    /// <summary>What he is in the team.</summary>
    [JsonProperty(PropertyName = "userRole")]
    public string UserRole { get; set; }

#pragma warning disable IDE0051 // The serializer calls it: Teams says objectId in some places, aadObjectId in others.
    [JsonProperty(PropertyName = "objectId")]
    private string ObjectId
    {
        set => AadObjectId ??= value;
    }
#pragma warning restore IDE0051
}
