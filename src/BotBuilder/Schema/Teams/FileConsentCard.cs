using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Asks whether the user wants a file.</summary>
public partial class FileConsentCard
{
    /// <summary>The content type of the attachment that carries it.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public FileConsentCard()
    {
    }

    public FileConsentCard(
        string description = default,
        long? sizeInBytes = default,
        object acceptContext = default,
        object declineContext = default)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>What it is.</summary>
    [JsonProperty(PropertyName = "description")]
    public string Description { get; set; }

    /// <summary>How large it is.</summary>
    [JsonProperty(PropertyName = "sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>Comes back with a yes.</summary>
    [JsonProperty(PropertyName = "acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>Comes back with a no.</summary>
    [JsonProperty(PropertyName = "declineContext")]
    public object DeclineContext { get; set; }
}
