using System.Globalization;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>Why a rule proposes what it proposes, as a phrase of the content and the number that it speaks of.</summary>
public sealed record Reason(string PhraseId, int? Number = null)
{
    /// <summary>The reason as the coach says it.</summary>
    public string In(SopCatalogue catalogue, Language language)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return string.Format(CultureInfo.InvariantCulture, catalogue.Phrase(PhraseId).In(language), Number);
    }
}
