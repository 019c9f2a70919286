using SalesCoachBot.Core.Customers;

namespace SalesCoachBot.Core.Promises;

public enum PromiseSide
{
    /// <summary>We promised it.</summary>
    Ours,

    /// <summary>The client promised it.</summary>
    Theirs,
}

/// <summary>How far a promise is. Unfinished work is never reported as done.</summary>
public enum PromiseState
{
    NotBegun,
    Doing,
    Done,
    Dropped,
}

/// <summary>
/// What one side said it would do for the other. A hook that landed (A2) is a promise of ours: it comes up in every next prep
/// until it is kept, or dropped with a reason.
/// </summary>
public sealed class Promise : Kept
{
    private Guid? _projectId;

    public Promise(PromiseSide side, string what, Guid customerId, Guid? contactId, Source source)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(customerId, Guid.Empty);
        (Side, What, CustomerId) = (side, Text.Required(what, nameof(what)), customerId);
        (ContactId, Source) = (contactId, source);
    }

    // For the database, which fills the rest in.
    private Promise() => (What, Source) = (null!, null!);

    public PromiseSide Side { get; private init; }

    /// <summary>What, without the day: "the liquid-cooling case for Li".</summary>
    public string What { get; private set; }

    public Guid CustomerId { get; private set; }

    /// <summary>To whom it was made, or who made it.</summary>
    public Guid? ContactId { get; private set; }

    public Guid? ProjectId { get => _projectId; init => _projectId = value; }

    /// <summary>The hook that it is, <c>A2.1</c> to <c>A2.4</c>; null for any other promise.</summary>
    public string? HookId { get; init; }

    /// <summary>The piece of the rep's arsenal that was promised, or null.</summary>
    public Guid? ArsenalItemId { get; init; }

    /// <summary>Who sees to it by name; null for the rep himself, or while it is not known.</summary>
    public string? Owner { get; private set; }

    /// <summary>The day by which, on the rep's calendar; null while none was said.</summary>
    public DateOnly? Due { get; private set; }

    public PromiseState State { get; private set; }

    /// <summary>When its state last changed; null while it is as it was made.</summary>
    public DateTimeOffset? ChangedAt { get; private set; }

    /// <summary>Why it was dropped.</summary>
    public string? DropReason { get; private set; }

    /// <summary>The visit, the day and the words in which it was made.</summary>
    public Source Source { get; private set; }

    /// <summary>Neither kept nor dropped.</summary>
    public bool IsOpen => State is PromiseState.NotBegun or PromiseState.Doing;

    public bool IsLate(DateOnly today) => IsOpen && Due < today;

    public void IsDue(DateOnly? day) => Due = day;

    public void IsSeenToBy(string? owner) => Owner = Text.Optional(owner);

    public void Reword(string what) => What = Text.Required(what, nameof(what));

    /// <summary>Not begun, doing or done; a dropped one is taken up again by it.</summary>
    public void Is(PromiseState state, DateTimeOffset at)
    {
        if (state is PromiseState.Dropped)
        {
            throw new ArgumentException("A promise is dropped with a reason.", nameof(state));
        }

        (State, ChangedAt, DropReason) = (state, at.ToUniversalTime(), null);
    }

    /// <exception cref="ArgumentException">There is no reason: it stays owed.</exception>
    public void Drop(string reason, DateTimeOffset at) =>
        (DropReason, State, ChangedAt) = (Text.Required(reason, nameof(reason)), PromiseState.Dropped, at.ToUniversalTime());

    internal void IsLearntFrom(Guid contactId) => Source = Source with { ContactId = contactId };

    internal void BelongsTo(Guid customerId, Guid? contactId, Guid? projectId) =>
        (CustomerId, ContactId, _projectId) = (customerId, contactId, projectId);
}
