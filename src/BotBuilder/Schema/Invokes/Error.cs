using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong.</summary>
public partial class Error
{
    public Error()
    {
    }

    public Error(string code = default, string message = default, InnerHttpError innerHttpError = default)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>A word for programs.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>A sentence for people.</summary>
    [JsonProperty(PropertyName = "message")]
    public string Message { get; set; }

    /// <summary>The error below it.</summary>
    [JsonProperty(PropertyName = "innerHttpError")]
    public InnerHttpError InnerHttpError { get; set; }
}
