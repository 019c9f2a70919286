using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a file.</summary>
public partial class FileInfoCard
{
    /// <summary>The content type of the attachment that carries it.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public FileInfoCard()
    {
    }

    public FileInfoCard(string uniqueId = default, string fileType = default, object etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

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
