using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>One question of the numbered list (A4.3).</summary>
/// <param name="FieldId">The survey field that it goes for; null for a question of the rep's own.</param>
/// <param name="OwnWords">The rep's wording; null for the catalogue's.</param>
/// <param name="Because">Why it was proposed.</param>
public sealed record PlannedQuestion(string? FieldId, string? OwnWords, AskWhere Where, Reason Because)
{
    /// <summary>What became of it; open until the visit was told.</summary>
    public QuestionOutcome Outcome { get; init; }

    /// <summary>The question as it is asked. A field that the organisation has dropped since is named by its id.</summary>
    public string In(SopCatalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        if (OwnWords is not null || FieldId is null)
            return OwnWords ?? "";
        var field = catalogue.FindField(FieldId);
        var words = Where == AskWhere.Alone ? field?.InPrivate ?? field?.InMeeting : field?.InMeeting ?? field?.InPrivate;
        return words?.In(language) ?? FieldId;
    }
}
