namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>How conversations are reached without being asked. Written with turns' commits.</summary>
public sealed class ConversationStore(DeliveryDatabase database)
{
    /// <summary>The conversation reference as JSON; null when nobody is known there, or the app was uninstalled.</summary>
    public async Task<string?> FindReferenceAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var found = await database.ReadAsync(
            (statements, ct) => statements.QueryAsync(
                "SELECT reference FROM conversations WHERE key = @key AND reachable",
                row => row.GetString(0),
                ct,
                ("@key", conversation.ToString())),
            cancellationToken).ConfigureAwait(false);
        return found.Count == 0 ? null : found[0];
    }
}
