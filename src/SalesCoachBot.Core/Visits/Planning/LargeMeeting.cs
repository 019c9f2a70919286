namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// E8.2: before many listeners two or three questions of sensitivity 2 are asked all the same, so that he has heard them;
/// more would be an interrogation and wait for the private talk.
/// </summary>
internal static class LargeMeeting
{
    private const int FewestDelicate = 2;
    private const int MostDelicate = 3;

    public static IReadOnlyList<QuestionCandidate> Choose(IReadOnlyList<QuestionCandidate> candidates, int count)
    {
        var chosen = candidates.Take(count).ToList();
        var left = candidates.Skip(count).ToList();
        TradeWhile(() => chosen.Count(Delicate) < FewestDelicate, chosen, left, forDelicate: true);
        TradeWhile(() => chosen.Count(Delicate) > MostDelicate, chosen, left, forDelicate: false);
        return LeaveTheRestForThePrivateTalk(chosen);
    }

    private static bool Delicate(QuestionCandidate candidate) => candidate.IsDelicateInRoom;

    /// <summary>Trades the least wanted of one kind for the most wanted of the other, as long as there are any.</summary>
    private static void TradeWhile(
        Func<bool> needed, List<QuestionCandidate> chosen, List<QuestionCandidate> left, bool forDelicate)
    {
        while (needed())
        {
            var goes = chosen.FindLastIndex(candidate => IsInRoom(candidate) && Delicate(candidate) != forDelicate);
            var comes = left.FindIndex(candidate => IsInRoom(candidate) && Delicate(candidate) == forDelicate);
            if (goes < 0 || comes < 0)
                return;
            (chosen[goes], left[comes]) = (left[comes], chosen[goes]);
        }
    }

    private static bool IsInRoom(QuestionCandidate candidate) => candidate.Where != AskWhere.Alone;

    private static List<QuestionCandidate> LeaveTheRestForThePrivateTalk(List<QuestionCandidate> chosen)
    {
        var surplus = chosen.Where(Delicate).Skip(MostDelicate).ToHashSet();
        return [.. chosen.Select(one => surplus.Contains(one) ? one with { Where = AskWhere.Alone } : one)];
    }
}
