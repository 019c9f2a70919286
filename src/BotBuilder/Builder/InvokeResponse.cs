namespace Microsoft.Bot.Builder;

/// <summary>The answer to an invoke: the status and body of the response to the request itself.</summary>
public class InvokeResponse
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>The body; null for none.</summary>
    public object Body { get; set; }

    /// <summary>Whether the status says that it went well.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
