using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What a dialog shows.</summary>
public partial class TaskModuleTaskInfo
{
    public TaskModuleTaskInfo()
    {
    }

    public TaskModuleTaskInfo(
        string title = default,
        object height = default,
        object width = default,
        string url = default,
        Attachment card = default,
        string fallbackUrl = default,
        string completionBotId = default)
    {
        Title = title;
        Height = height;
        Width = width;
        Url = url;
        Card = card;
        FallbackUrl = fallbackUrl;
        CompletionBotId = completionBotId;
    }

    /// <summary>Its headline.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>In pixels, or small, medium, large.</summary>
    [JsonProperty(PropertyName = "height")]
    public object Height { get; set; }

    /// <summary>In pixels, or small, medium, large.</summary>
    [JsonProperty(PropertyName = "width")]
    public object Width { get; set; }

    /// <summary>A page.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>A card.</summary>
    [JsonProperty(PropertyName = "card")]
    public Attachment Card { get; set; }

    /// <summary>A page for clients without dialogs.</summary>
    [JsonProperty(PropertyName = "fallbackUrl")]
    public string FallbackUrl { get; set; }

    /// <summary>The bot that gets what is submitted.</summary>
    [JsonProperty(PropertyName = "completionBotId")]
    public string CompletionBotId { get; set; }
}
