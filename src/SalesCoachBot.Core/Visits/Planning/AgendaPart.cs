using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>One line of an agenda.</summary>
/// <param name="Minutes">Whole minutes, at least one.</param>
/// <param name="OwnTitle">The rep's title; null for the catalogue's.</param>
/// <param name="IsFixed">The rep set the minutes: they are changed last.</param>
public sealed record AgendaPart(AgendaPartKind Kind, int Minutes, string? OwnTitle = null, bool IsFixed = false)
{
    /// <summary>Whether it was come to; null until the visit was told.</summary>
    public bool? Covered { get; init; }

    /// <summary>Without the client's part and without questions it is no exchange.</summary>
    public bool MayBeDropped => Kind is not (AgendaPartKind.ClientSide or AgendaPartKind.Questions);

    public string TitleIn(SopCatalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return OwnTitle ?? catalogue.Phrase(PhraseIds.AgendaPart(Kind)).In(language);
    }
}
