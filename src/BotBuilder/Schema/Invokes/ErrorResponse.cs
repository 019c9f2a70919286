using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a response that says what went wrong.</summary>
public partial class ErrorResponse
{
    public ErrorResponse()
    {
    }

    public ErrorResponse(Error error = default)
    {
        Error = error;
    }

    /// <summary>What.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
