namespace SalesCoachBot.Channels.DirectLine;

/// <summary>What a token allows: to read and write one conversation, until then.</summary>
public sealed record DirectLineToken(string ConversationId, DateTimeOffset ExpiresAt);
