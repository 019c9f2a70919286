using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How a message is brought to somebody's notice.</summary>
public partial class NotificationInfo
{
    public NotificationInfo()
    {
    }

    public NotificationInfo(bool? alert = default, bool? alertInMeeting = default, string externalResourceUrl = default)
    {
        Alert = alert;
        AlertInMeeting = alertInMeeting;
        ExternalResourceUrl = externalResourceUrl;
    }

    /// <summary>Whether it shows in the activity feed.</summary>
    [JsonProperty(PropertyName = "alert")]
    public bool? Alert { get; set; }

    /// <summary>Whether it shows within a meeting.</summary>
    [JsonProperty(PropertyName = "alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>What is shown there.</summary>
    [JsonProperty(PropertyName = "externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
