using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody named in a text.</summary>
public partial class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type ?? "mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    /// <summary>Who.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>How the text names him.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
