using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether the user wants a file.</summary>
public partial class FileConsentCardResponse
{
    public FileConsentCardResponse()
    {
    }

    public FileConsentCardResponse(string action = default, object context = default, FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>accept or decline.</summary>
    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }

    /// <summary>What the card carried.</summary>
    [JsonProperty(PropertyName = "context")]
    public object Context { get; set; }

    /// <summary>Where it may be uploaded.</summary>
    [JsonProperty(PropertyName = "uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
