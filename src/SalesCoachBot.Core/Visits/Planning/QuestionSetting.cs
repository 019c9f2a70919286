using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>The visit for which questions are planned.</summary>
/// <param name="ClientHeadcount">People on the client's side; null when not known yet.</param>
/// <param name="ByPhone">A call: only what may be asked by phone.</param>
public sealed record QuestionSetting(VisitStage Stage, int? ClientHeadcount, bool ByPhone = false)
{
    public bool IsLarge => !ByPhone && MeetingSize.IsLarge(ClientHeadcount);
}
