namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>How a meeting's minutes are laid out before the rep changes anything (D4).</summary>
internal static class AgendaMinutes
{
    private const int LongestOnOurSide = 30;
    private const int PauseFrom = 180;
    private const int MealFrom = 300;

    /// <summary>
    /// Our side gets a quarter, half an hour at most; opening and free exchange ten minutes each in a meeting of an hour or
    /// more; what is left is shared by the client's part and the questions, the client's part first.
    /// </summary>
    public static IEnumerable<AgendaPart> For(int length)
    {
        var edge = Edge(length);
        var ours = Math.Min(LongestOnOurSide, Whole(length, length / 4));
        var pause = Pause(length);
        var rest = length - (2 * edge) - ours - pause;
        var client = Math.Min(rest - 1, Whole(length, ((rest + 1) / 2) + (length < 30 ? 0 : 4)));
        yield return new AgendaPart(AgendaPartKind.Opening, edge);
        yield return new AgendaPart(AgendaPartKind.OurSide, ours);
        yield return new AgendaPart(AgendaPartKind.ClientSide, client);
        if (pause > 0)
            yield return new AgendaPart(AgendaPartKind.Pause, pause);
        yield return new AgendaPart(AgendaPartKind.Questions, rest - client);
        yield return new AgendaPart(AgendaPartKind.Exchange, edge);
    }

    private static int Edge(int length) => length switch
    {
        < 30 => 2,
        < 60 => 5,
        _ => 10,
    };

    private static int Pause(int length) => length switch
    {
        >= MealFrom => 60,
        >= PauseFrom => 15,
        _ => 0,
    };

    // From half an hour on, people plan in steps of five minutes.
    private static int Whole(int length, int minutes) => length < 30 ? minutes : minutes / 5 * 5;
}
