namespace SalesCoachBot.Infrastructure.Data.DirectLine;

/// <summary>One line of what the local page shows: what the rep posted, or what the coach sent, as Direct Line gives it out.</summary>
public sealed class DirectLineActivity
{
    /// <summary>The page's conversation.</summary>
    public required string ConversationId { get; init; }

    /// <summary>1, 2, 3… without a gap in each conversation; the page's watermark is the last one that it has seen.</summary>
    public long Sequence { get; init; }

    /// <summary>
    /// What caused this line, unique in its conversation: the page's own id of a post, or the outbox's of a delivery.
    /// A post or delivery that is tried again finds its line here and adds none. For the line that brings an activity it is
    /// that activity's id.
    /// </summary>
    public required string Source { get; init; }

    /// <summary>The activity's id. An update is a line of its own with the id of the activity that it changes.</summary>
    public required string ActivityId { get; init; }

    /// <summary>Posted by the rep, and not yet known to be in the inbox.</summary>
    public bool AwaitsInbox { get; init; }

    /// <summary>The activity.</summary>
    public required string Json { get; init; }

    /// <summary>When the line was written.</summary>
    public DateTimeOffset At { get; init; }
}
