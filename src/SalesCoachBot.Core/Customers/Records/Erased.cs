namespace SalesCoachBot.Core.Customers.Records;

/// <summary>What of a customer's record is counted when it is erased.</summary>
public enum RecordKind
{
    Customer,
    Contact,
    Project,
    SurveyAnswer,
    PersonalFact,
    Visit,
    Promise,
    LedgerEntry,
    Request,
    FollowUp,
    Draft,
}

/// <summary>What was erased, and what could not be.</summary>
/// <param name="Names">Who: the names that the record had.</param>
/// <param name="Counts">How many of each kind; kinds of which there were none are left out.</param>
/// <param name="StillMentionedIn">
/// Records of others whose text still names him (a plan for another visit, say), so that the rep is told and nothing is claimed
/// that is not so.
/// </param>
public sealed record Erased(
    IReadOnlyList<string> Names,
    IReadOnlyDictionary<RecordKind, int> Counts,
    IReadOnlyDictionary<RecordKind, int> StillMentionedIn)
{
    public int Total => Counts.Values.Sum();
}
