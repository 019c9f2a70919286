using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Infrastructure.Data.DirectLine;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary><c>tokens/generate</c> and <c>tokens/refresh</c>.</summary>
public static class TokenEndpoints
{
    /// <summary>
    /// A token for a new conversation; or, if the body names one in which something was said, for that: whoever may ask here
    /// is the one rep at this machine, and comes back after his token's time.
    /// </summary>
    public static async Task<IResult> GenerateAsync(
        HttpRequest request, DirectLineTranscript transcript, Grants grants, CancellationToken cancellationToken)
    {
        if (await RequestBody.ReadAsync(request, cancellationToken) is not { } body)
            return DirectLineError.TooLarge();
        if (!RequestField.TryRead(body, "conversationId", out var asked))
            return DirectLineError.BadArgument("this is no JSON object with a conversationId");
        var known = asked is not null && await transcript.LastAsync(asked, cancellationToken) > 0;
        return Results.Ok(grants.Token(known ? asked! : Guid.NewGuid().ToString("N")));
    }

    /// <summary>A fresh token for the conversation of one that is still good.</summary>
    public static IResult Refresh(HttpRequest request, DirectLineTokens tokens, Grants grants) =>
        ConversationAccess.TokenOf(request) is not { } token ? DirectLineError.NoToken()
        : tokens.Read(token) is { } allowed ? Results.Ok(grants.Token(allowed.ConversationId))
        : DirectLineError.BadToken();
}
