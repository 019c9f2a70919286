using SalesCoachBot.Core.Customers.Asking;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// C1.5b, the cost of refusal: a request is made up to three times, across visits, always politely. Giving up at the first
/// no is a miss; a fourth try is rude.
/// </summary>
public static class Tries
{
    public const int Allowed = Request.MostTries;

    /// <param name="refusals">How often this request was refused so far.</param>
    /// <returns>Whether to ask once more.</returns>
    public static Proposed<bool> Again(int refusals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(refusals);
        return refusals < Allowed
            ? new Proposed<bool>(true, new Reason(PhraseIds.TriesLeft, Allowed - refusals))
            : new Proposed<bool>(false, new Reason(PhraseIds.TriesUsedUp, refusals));
    }
}
