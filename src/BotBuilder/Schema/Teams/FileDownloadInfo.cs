using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a file may be downloaded.</summary>
public partial class FileDownloadInfo
{
    /// <summary>The content type of the attachment that carries it.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    public FileDownloadInfo()
    {
    }

    public FileDownloadInfo(
        string downloadUrl = default,
        string uniqueId = default,
        string fileType = default,
        object etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Where it is.</summary>
    [JsonProperty(PropertyName = "downloadUrl")]
    public string DownloadUrl { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>Its kind.</summary>
    [JsonProperty(PropertyName = "fileType")]
    public string FileType { get; set; }

    /// <summary>Its version.</summary>
    [JsonProperty(PropertyName = "etag")]
    public object Etag { get; set; }
}
