namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>D3: all technical means slides; six or more means slides; five or fewer means paper and conversation.</summary>
public static class PresentationProposal
{
    /// <param name="clientHeadcount">People on the client's side; null when not known yet.</param>
    /// <param name="allTechnical">Only technical people on the client's side.</param>
    public static Proposed<PresentationForm> For(int? clientHeadcount, bool allTechnical)
    {
        if (allTechnical)
            return Propose(PresentationForm.Slides, PhraseIds.PresentationTechnical);
        if (MeetingSize.IsLarge(clientHeadcount))
            return Propose(PresentationForm.Slides, PhraseIds.PresentationLarge, clientHeadcount);
        return clientHeadcount is null
            ? Propose(PresentationForm.PrintedAndConversation, PhraseIds.PresentationUnknown)
            : Propose(PresentationForm.PrintedAndConversation, PhraseIds.PresentationSmall, clientHeadcount);
    }

    private static Proposed<PresentationForm> Propose(PresentationForm form, string phrase, int? number = null) =>
        new(form, new Reason(phrase, number));
}
