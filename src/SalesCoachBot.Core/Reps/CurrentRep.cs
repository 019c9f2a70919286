namespace SalesCoachBot.Core.Reps;

/// <summary>
/// Whose record is open: set once, as soon as it is known who is speaking, and for that turn or job only.
/// Everything that is read or written belongs to this rep; before it is set there is nothing to be seen.
/// </summary>
public sealed class CurrentRep
{
    private Guid? _id;

    /// <summary>Whether it is known who is speaking.</summary>
    public bool IsKnown => _id is not null;

    /// <summary>The rep's id; the empty id, which owns nothing, while nobody is known.</summary>
    public Guid IdOrNone => _id ?? Guid.Empty;

    /// <summary>The rep's id.</summary>
    /// <exception cref="InvalidOperationException">It is not yet known who is speaking.</exception>
    public Guid Id => _id ?? throw new InvalidOperationException("It is not known whose record this is: no rep has been set.");

    /// <summary>Opens the record of this rep.</summary>
    /// <exception cref="InvalidOperationException">Another rep's record is open: what was read for one must never be written
    /// for another.</exception>
    public void Use(Guid repId)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(repId, Guid.Empty);
        if (_id is { } known && known != repId)
        {
            throw new InvalidOperationException("The record of another rep is already open here.");
        }

        _id = repId;
    }
}
