namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// D4.3: one agenda sheet for everybody in the room and one to spare, so that a meeting of six to eight comes to the eight
/// to ten copies of the SOP. Nothing is printed for a talk whose agenda is two lines in a message.
/// </summary>
public static class CopiesToPrint
{
    private const int Spare = 1;

    public static Proposed<int> For(AgendaForm form, int clientHeadcount, int ourHeadcount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(clientHeadcount);
        ArgumentOutOfRangeException.ThrowIfNegative(ourHeadcount);
        if (form == AgendaForm.Message)
            return new Proposed<int>(0, new Reason(PhraseIds.CopiesNone));
        var copies = clientHeadcount + ourHeadcount + Spare;
        return new Proposed<int>(copies, new Reason(PhraseIds.CopiesByHeadcount, copies));
    }
}
