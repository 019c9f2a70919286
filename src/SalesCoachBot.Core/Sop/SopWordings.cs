using System.Text;

namespace SalesCoachBot.Core.Sop;

/// <summary>The words of a type or a phase, which stand in the catalogue as choices of their rows.</summary>
public static class SopWordings
{
    public static Bilingual Wording(this SopCatalogue catalogue, PersonalityType type) =>
        Choice(catalogue, SopIds.PersonalityTypes, ChoiceId(type.ToString()));

    /// <exception cref="KeyNotFoundException">The phase is unknown, which has no words.</exception>
    public static Bilingual Wording(this SopCatalogue catalogue, ProjectPhase phase) =>
        Choice(catalogue, SopIds.ProjectPhases, ChoiceId(phase.ToString()));

    /// <summary>The words of one choice of a row.</summary>
    /// <exception cref="KeyNotFoundException">The row has no such choice.</exception>
    public static Bilingual Choice(this SopCatalogue catalogue, string item, string choice)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Item(item).Choices.FirstOrDefault(one => one.Id == choice)?.Words
            ?? throw new KeyNotFoundException($"{item} has no choice '{choice}'.");
    }

    /// <summary>BudgetGranted is written budget_granted.</summary>
    private static string ChoiceId(string name)
    {
        var id = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && id.Length > 0)
                id.Append('_');
            id.Append(char.ToLowerInvariant(letter));
        }

        return id.ToString();
    }
}
