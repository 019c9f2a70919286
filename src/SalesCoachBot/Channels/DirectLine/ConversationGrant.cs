using System.Text.Json.Serialization;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>What a client gets to talk in a conversation.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">For everything it does there.</param>
/// <param name="ExpiresIn">Seconds that the token is good for.</param>
/// <param name="StreamUrl">Where what is said arrives by itself; only once the conversation is entered.</param>
public sealed record ConversationGrant(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl = null);
