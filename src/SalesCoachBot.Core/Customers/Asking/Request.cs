namespace SalesCoachBot.Core.Customers.Asking;

/// <summary>
/// Something asked of a contact that he may refuse (C1.5b). The first three tries are to be made, whatever the number of
/// visits they take; after three refusals another way is proposed, and nobody is asked a fourth time.
/// </summary>
public sealed class Request : Kept
{
    /// <summary>How often a polite rep asks.</summary>
    public const int MostTries = 3;

    private List<Attempt> _tries = [];

    /// <param name="contactId">Who is asked.</param>
    /// <param name="what">The request in a few words: "name the competitors", 见他们王总.</param>
    /// <param name="fieldId">The survey form's field that it would fill, or null.</param>
    public Request(Guid contactId, string what, string? fieldId = null)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(contactId, Guid.Empty);
        (ContactId, What, FieldId) = (contactId, Text.Required(what, nameof(what)), Text.Optional(fieldId));
    }

    public Guid ContactId { get; private set; }

    public string What { get; private init; }

    public string? FieldId { get; private init; }

    /// <summary>Every try, oldest first.</summary>
    public IReadOnlyList<Attempt> Tries => _tries;

    public int Refusals => _tries.Count(attempt => !attempt.Granted);

    public bool IsGranted => _tries.Any(attempt => attempt.Granted);

    /// <summary>Whether another try is due: giving up before the third refusal is a miss.</summary>
    public bool MayBeTriedAgain => !IsGranted && Refusals < MostTries;

    /// <summary>
    /// Counts a try. In the room and in private are two (E10.2); the same one told twice, as in a second debrief, is one.
    /// </summary>
    public void Tried(Attempt attempt) => _tries = [.. _tries.Where(earlier => !earlier.IsToldAgainBy(attempt)), attempt];

    internal void IsAskedOf(Guid contactId) => ContactId = contactId;
}
