namespace SalesCoachBot.Core;

/// <summary>
/// Anything that the coach keeps for a rep under an id of its own. Whose it is stands beside it in the database and is
/// seen to in one place there; a record cannot name another owner.
/// </summary>
public abstract class Kept
{
    /// <summary>Made when the record is; later ones sort after earlier ones.</summary>
    public Guid Id { get; private init; } = RecordIds.Next();
}
