using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>The steps that must not vanish silently: what a brief names as missing (A4.1, A4.3, B1.2, B1.3, D4).</summary>
public static class MissedMusts
{
    /// <param name="skipped">Ids of the steps that the rep skipped.</param>
    /// <param name="agenda">Before a formal exchange the agenda is a must too.</param>
    /// <param name="questions">How many questions are planned.</param>
    /// <param name="materials">How many sets of material are ready.</param>
    public static IReadOnlyList<SopItem> In(
        SopCatalogue catalogue, IReadOnlySet<string> skipped, AgendaForm agenda, int questions, int materials)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(skipped);
        return [.. catalogue.Musts(agenda == AgendaForm.OnePage).Where(must => skipped.Contains(must.Id) || IsShort(must.Id))];

        bool IsShort(string id) =>
            (id == SopIds.PlannedQuestions && questions == 0) || (id == SopIds.Materials && materials < MaterialsCheck.Floor);
    }
}
