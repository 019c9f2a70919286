using Microsoft.Bot.Schema;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>Entering a conversation: for the first time, and again.</summary>
public static class ConversationEndpoints
{
    /// <summary>
    /// Begins the conversation of the token, or a new one for a client that has none, and tells the coach who is there. It is
    /// told once: the activity has the same id however often a client begins.
    /// </summary>
    public static async Task<IResult> StartAsync(
        HttpRequest request, DirectLineTokens tokens, Grants grants, IInbox inbox, TimeProvider clock, CancellationToken cancellationToken)
    {
        var token = ConversationAccess.TokenOf(request);
        if (token is not null && tokens.Read(token) is null)
            return DirectLineError.BadToken();
        if (await RequestBody.ReadAsync(request, cancellationToken) is not { } body)
            return DirectLineError.TooLarge();
        if (!RequestField.TryRead(body, "locale", out var locale))
            return DirectLineError.BadArgument("this is no JSON object with a locale");
        var conversationId = tokens.Read(token)?.ConversationId ?? Guid.NewGuid().ToString("N");
        await inbox.AcceptAsync(Started(PostStamp.Of(request, conversationId, clock), locale), cancellationToken);
        return Results.Json(grants.Entry(request, conversationId, 0), statusCode: StatusCodes.Status201Created);
    }

    /// <summary>Enters again where the client has stopped reading.</summary>
    public static IResult Reconnect(HttpRequest request, string conversationId, string? watermark, Grants grants) =>
        Watermark.Read(watermark) is { } seen
            ? Results.Ok(grants.Entry(request, conversationId, seen))
            : DirectLineError.BadArgument("the watermark is none of ours");

    private static Activity Started(PostStamp stamp, string? locale)
    {
        var rep = new ChannelAccount(DirectLineParty.RepId, role: RoleTypes.User);
        var coach = new ChannelAccount(DirectLineParty.CoachId, DirectLineParty.CoachName, RoleTypes.Bot);
        return new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = $"{stamp.ConversationId}-start",
            ChannelId = DirectLineParty.ChannelId,
            ServiceUrl = stamp.ServiceUrl,
            Timestamp = stamp.At,
            Conversation = new ConversationAccount(id: stamp.ConversationId),
            From = rep,
            Recipient = coach,
            MembersAdded = [coach, rep],
            Locale = locale,
        };
    }
}
