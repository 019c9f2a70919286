namespace SalesCoachBot.Core.Surveys;

/// <summary>How much of the survey form is known. All fields count, also those that nobody asks for (G).</summary>
public sealed record SurveyCoverage(int Known, int All)
{
    /// <summary>Whole per cent, halves rounded up; an empty form is wholly known.</summary>
    public int Percent => All == 0 ? 100 : ((200 * Known) + All) / (2 * All);

    public static SurveyCoverage Of(IEnumerable<SurveyField> form, IReadOnlySet<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var all = form.ToList();
        return new SurveyCoverage(all.Count(field => known.Contains(field.Id)), all.Count);
    }
}
