using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Prep.Steps;

/// <summary>Carries out what a rep said about the question list. All his numbers are those that he sees, whatever he drops first.</summary>
internal static class QuestionEdits
{
    /// <param name="list">The list that he sees.</param>
    /// <param name="edits">What he said.</param>
    /// <param name="impossible">Numbers that the list does not have; what was said of them is left out.</param>
    public static QuestionList Apply(QuestionList list, IReadOnlyList<ListEdit> edits, out IReadOnlyList<int> impossible)
    {
        List<int> wrong = [];
        var dropped = edits.OfType<ListEdit.Drop>().SelectMany(drop => drop.Numbers)
            .Concat(edits.OfType<ListEdit.KeepOnly>().SelectMany(keep => Enumerable.Range(1, list.Count).Except(keep.Numbers)))
            .Distinct().ToList();
        var edited = list;
        foreach (var edit in edits)
        {
            edited = edit switch
            {
                ListEdit.Reword reword when Has(list, reword.Number, wrong) => edited.Reword(reword.Number, reword.Text),
                ListEdit.Move move when Has(list, move.From, wrong) => edited.Move(move.From, Math.Clamp(move.To, 1, list.Count)),
                ListEdit.Add add => edited.Add(add.Text),
                _ => edited,
            };
        }

        var gone = dropped.Where(number => Has(list, number, wrong)).Select(number => list[number]).ToHashSet(ReferenceEqualityComparer.Instance);
        impossible = [.. wrong.Distinct()];
        return edited.Drop(Enumerable.Range(1, edited.Count).Where(number => gone.Contains(edited[number])));
    }

    private static bool Has(QuestionList list, int number, List<int> wrong)
    {
        if (!list.Has(number))
        {
            wrong.Add(number);
        }

        return list.Has(number);
    }
}
