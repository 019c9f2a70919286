namespace SalesCoachBot.Core.Customers.Records;

/// <summary>What came of making two records one.</summary>
/// <param name="Moved">How many records of each kind went over to the one that stays.</param>
/// <param name="Differences">Where the two said different things: what stays, and what the other said, to be asked.</param>
public sealed record Merged(IReadOnlyDictionary<RecordKind, int> Moved, IReadOnlyList<Difference> Differences);

/// <param name="Field">The property: <c>Title</c>, <c>Email</c>, or a survey form's field id.</param>
/// <param name="Kept">What the record that stays says.</param>
/// <param name="Other">What the other one said.</param>
public sealed record Difference(string Field, string Kept, string Other);
