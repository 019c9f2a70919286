using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Prep.Steps;

/// <summary>Carries out what a rep said about the agenda; what does not fit is left out and remembered.</summary>
internal sealed class AgendaEdits(Agenda agenda, Func<AgendaPart, string> titleOf)
{
    private readonly List<ListEdit> _impossible = [];

    /// <summary>What could not be done.</summary>
    public IReadOnlyList<ListEdit> Impossible => _impossible;

    /// <summary>Does what can be done, in the order in which it was said.</summary>
    public Agenda Apply(IReadOnlyList<ListEdit> edits)
    {
        var edited = agenda;
        foreach (var edit in edits)
        {
            var next = Apply(edited, edit);
            if (next is null)
            {
                _impossible.Add(edit);
            }

            edited = next ?? edited;
        }

        return edited;
    }

    private Agenda? Apply(Agenda edited, ListEdit edit) => edit switch
    {
        ListEdit.SetMinutes set when edited.Has(set.Number) && Fits(edited, set.Length) => edited.WithMinutes(set.Number, set.Length),
        ListEdit.SetMinutesFor set when NumberOf(edited, set.Topic) is { } number && Fits(edited, set.Length) =>
            edited.WithMinutes(number, set.Length),
        ListEdit.SetMinutesFor set when set.Length >= 1 && set.Length <= edited.LongestForAnother => edited.Add(set.Topic, set.Length),
        ListEdit.Add add when (add.Minutes ?? 5) <= edited.LongestForAnother => edited.Add(add.Text, Math.Max(1, add.Minutes ?? 5)),
        ListEdit.Reword reword when edited.Has(reword.Number) => edited.Rename(reword.Number, reword.Text),
        ListEdit.Move move when edited.Has(move.From) && edited.Has(move.To) => edited.Move(move.From, move.To),
        ListEdit.Drop { Numbers: [var number] } when edited.Has(number) && edited[number].MayBeDropped => edited.Drop(number),
        _ => null,
    };

    private static bool Fits(Agenda edited, int minutes) => minutes >= 1 && minutes <= edited.LongestForOne;

    private int? NumberOf(Agenda edited, string topic)
    {
        for (var number = 1; number <= edited.Parts.Count; number++)
        {
            var title = titleOf(edited[number]);
            if (title.Contains(topic, StringComparison.OrdinalIgnoreCase) || topic.Contains(title, StringComparison.OrdinalIgnoreCase)
                || (edited[number].Kind == AgendaPartKind.Questions && IsQuestions(topic)))
            {
                return number;
            }
        }

        return null;
    }

    private static bool IsQuestions(string topic) =>
        new[] { "q&a", "qa", "q & a", "questions", "答疑", "问答", "提问" }.Contains(topic.Trim(), StringComparer.OrdinalIgnoreCase);
}
