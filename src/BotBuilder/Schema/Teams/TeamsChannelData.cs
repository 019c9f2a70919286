using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams alone understands of an activity.</summary>
public partial class TeamsChannelData
{
    public TeamsChannelData()
    {
    }

    public TeamsChannelData(
        ChannelInfo channel = default,
        string eventType = default,
        TeamInfo team = default,
        NotificationInfo notification = default,
        TenantInfo tenant = default)
    {
        Channel = channel;
        EventType = eventType;
        Team = team;
        Notification = notification;
        Tenant = tenant;
    }

    /// <summary>The channel it is about.</summary>
    [JsonProperty(PropertyName = "channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What happened, for instance <c>teamRenamed</c>.</summary>
    [JsonProperty(PropertyName = "eventType")]
    public string EventType { get; set; }

    /// <summary>The team it is about.</summary>
    [JsonProperty(PropertyName = "team")]
    public TeamInfo Team { get; set; }

    /// <summary>How it is brought to notice.</summary>
    [JsonProperty(PropertyName = "notification")]
    public NotificationInfo Notification { get; set; }

    /// <summary>The tenant it comes from.</summary>
    [JsonProperty(PropertyName = "tenant")]
    public TenantInfo Tenant { get; set; }

    /// <summary>The meeting it belongs to.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public TeamsMeetingInfo Meeting { get; set; }

    /// <summary>What was chosen at installation.</summary>
    [JsonProperty(PropertyName = "settings")]
    public TeamsChannelDataSettings Settings { get; set; }

    /// <summary>In whose name it is sent.</summary>
    [JsonProperty(PropertyName = "onBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOf { get; set; }

    /// <summary>What came with it that this version has no name for; written out again unchanged.</summary>
    [JsonExtensionData]
    public IDictionary<string, JToken> AdditionalProperties { get; set; } = new Dictionary<string, JToken>();
}
