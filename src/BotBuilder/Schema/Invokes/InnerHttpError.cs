using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An error below another.</summary>
public partial class InnerHttpError
{
    public InnerHttpError()
    {
    }

    public InnerHttpError(int? statusCode = default, object body = default)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>Its HTTP status.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>What came with it.</summary>
    [JsonProperty(PropertyName = "body")]
    public object Body { get; set; }
}
