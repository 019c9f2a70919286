namespace SalesCoachBot.Channels.DirectLine;

/// <summary>Writes out what a client may do: a token, and the address of a stream.</summary>
public sealed class Grants(DirectLineTokens tokens)
{
    /// <summary>A new token for a conversation.</summary>
    public ConversationGrant Token(string conversationId) =>
        new(conversationId, tokens.Issue(conversationId), (int)DirectLineTokens.Lifetime.TotalSeconds);

    /// <summary>A new token, and the stream of everything after this line, at the address by which the client reached us.</summary>
    public ConversationGrant Entry(HttpRequest request, string conversationId, long watermark)
    {
        ArgumentNullException.ThrowIfNull(request);
        var grant = Token(conversationId);
        var scheme = request.IsHttps ? Uri.UriSchemeWss : Uri.UriSchemeWs;
        return grant with
        {
            StreamUrl = $"{scheme}://{request.Host}{DirectLineChannel.Root}/conversations/{conversationId}/stream"
                + $"?watermark={watermark}&t={Uri.EscapeDataString(grant.Token)}",
        };
    }
}
