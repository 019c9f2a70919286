using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One form in which a file may be had.</summary>
public partial class AttachmentView
{
    public AttachmentView()
    {
    }

    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>Its id, for instance <c>original</c>.</summary>
    [JsonProperty(PropertyName = "viewId")]
    public string ViewId { get; set; }

    /// <summary>How many bytes it has.</summary>
    [JsonProperty(PropertyName = "size")]
    public int? Size { get; set; }
}
