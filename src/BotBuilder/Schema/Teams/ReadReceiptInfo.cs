using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far somebody has read.</summary>
public partial class ReadReceiptInfo
{
    public ReadReceiptInfo()
    {
    }

    public ReadReceiptInfo(string lastReadMessageId = default)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>The last message he has read.</summary>
    [JsonProperty(PropertyName = "lastReadMessageId")]
    public string LastReadMessageId { get; set; }
}
