using Microsoft.Bot.Schema;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Tests.Channels.Teams.StandIns;

/// <summary>An inbox that remembers what it was given, and answers what it is told.</summary>
public sealed class RecordingInbox : IInbox
{
    public List<Activity> Accepted { get; } = [];

    public TimeSpan? Patience { get; private set; }

    public TurnAnswer? Answer { get; set; }

    public Exception? Failure { get; set; }

    public Task<bool> AcceptAsync(Activity activity, CancellationToken cancellationToken)
    {
        Keep(activity);
        return Task.FromResult(true);
    }

    public Task<TurnAnswer?> AcceptAndAwaitAsync(Activity activity, TimeSpan patience, CancellationToken cancellationToken)
    {
        Keep(activity);
        Patience = patience;
        return Task.FromResult(Answer);
    }

    private void Keep(Activity activity)
    {
        if (Failure is not null)
            throw Failure;
        Accepted.Add(activity);
    }
}
