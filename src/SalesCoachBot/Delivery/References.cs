using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>Keeps how each conversation is reached, and writes it only when it is new or has moved.</summary>
internal sealed class References
{
    private const int Most = 50_000;

    private readonly ConcurrentDictionary<ConversationKey, string> _known = new();

    /// <summary>The reference to store with this turn; null when the stored one still holds.</summary>
    public string? NewsOf(ConversationKey key, Activity activity)
    {
        if (_known.TryGetValue(key, out var known) && known == Fingerprint(activity))
        {
            return null;
        }

        return Of(activity);
    }

    /// <summary>How the conversation of an activity is reached.</summary>
    public static string Of(Activity activity)
    {
        var reference = activity.GetConversationReference();
        reference.ActivityId = null;
        return ActivityJson.Write(reference);
    }

    /// <summary>The turn with the news was committed.</summary>
    public void Committed(ConversationKey key, Activity activity)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        _known[key] = Fingerprint(activity);
    }

    private static string Fingerprint(Activity activity) =>
        $"{activity.ServiceUrl}\n{activity.From?.Id}\n{activity.Recipient?.Id}\n{activity.Locale}";
}
