namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>D4: from three people on the client's side it is a formal exchange; a call never is.</summary>
public static class AgendaFormProposal
{
    public const int FormalFrom = 3;

    /// <param name="clientHeadcount">People on the client's side; null when not known yet, which counts as formal.</param>
    /// <param name="byPhone">A call.</param>
    public static Proposed<AgendaForm> For(int? clientHeadcount, bool byPhone)
    {
        if (byPhone)
            return new Proposed<AgendaForm>(AgendaForm.Message, new Reason(PhraseIds.AgendaCall));
        return clientHeadcount < FormalFrom
            ? new Proposed<AgendaForm>(AgendaForm.Message, new Reason(PhraseIds.AgendaFewPeople, clientHeadcount))
            : new Proposed<AgendaForm>(AgendaForm.OnePage, new Reason(PhraseIds.AgendaFormal));
    }
}
