using System.Collections.Frozen;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// The steps on site (E1–E10) for one visit: what the pocket checklist shows, and what the debrief asks and scores. A row
/// that only has parts is no step. Not applicable are, by phone, all that needs a room; E8.1 in a large meeting and E8.2 in
/// a small one; and with a single person what tells several apart (E7.1) or gets him alone (E10.2).
/// </summary>
public static class OnSiteSteps
{
    private const string Small = "E8.1";
    private const string Large = "E8.2";

    private static readonly FrozenSet<string> NeedARoom = FrozenSet.Create(
        StringComparer.Ordinal,
        "E2.2", "E2.4", "E6.1", "E6.2", "E6.3", "E7.1", "E7.4", Large, "E10.1", SopIds.PrivateTalk, "E10.3");

    private static readonly FrozenSet<string> NeedSeveral = FrozenSet.Create(StringComparer.Ordinal, "E7.1", SopIds.PrivateTalk);

    /// <param name="clientHeadcount">People on the client's side; null when not known, which rules nothing out.</param>
    /// <param name="byPhone">A call.</param>
    public static IReadOnlyList<OnSiteStep> For(SopCatalogue catalogue, int? clientHeadcount, bool byPhone)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return
        [
            .. from item in catalogue.Items
               where item.Id.StartsWith('E') && item.Cost > 0
               let against = Against(item.Id, clientHeadcount, byPhone)
               select new OnSiteStep(item, against is null, new Reason(against ?? PhraseIds.OnSiteApplies, clientHeadcount)),
        ];
    }

    private static string? Against(string id, int? clientHeadcount, bool byPhone)
    {
        if (byPhone && NeedARoom.Contains(id))
            return PhraseIds.OnSiteByPhone;
        if (clientHeadcount == 1 && NeedSeveral.Contains(id))
            return PhraseIds.OnSiteOnePerson;
        return (id, clientHeadcount) switch
        {
            (Small, >= MeetingSize.LargeFrom) => PhraseIds.OnSiteSmallOnly,
            (Large, < MeetingSize.LargeFrom) => PhraseIds.OnSiteLargeOnly,
            _ => null,
        };
    }
}
