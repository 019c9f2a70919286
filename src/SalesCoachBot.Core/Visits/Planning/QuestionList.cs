using System.Collections.Immutable;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// The numbered questions of one visit (A4.3), counted from 1. Every edit gives a new list, numbered anew without gaps.
/// A number outside the list throws <see cref="ArgumentOutOfRangeException"/>; ask <see cref="Has"/> first.
/// </summary>
public sealed class QuestionList
{
    private readonly ImmutableList<PlannedQuestion> _questions;

    public QuestionList(IEnumerable<PlannedQuestion> questions) => _questions = [.. questions];

    public static QuestionList Empty { get; } = new([]);

    public int Count => _questions.Count;

    public IReadOnlyList<PlannedQuestion> Questions => _questions;

    public PlannedQuestion this[int number] => _questions[Index(number)];

    public bool Has(int number) => number >= 1 && number <= Count;

    public QuestionList Drop(int number) => new(_questions.RemoveAt(Index(number)));

    /// <summary>Drops several at once, by the numbers that the rep sees.</summary>
    public QuestionList Drop(IEnumerable<int> numbers)
    {
        var gone = numbers.Select(Index).ToHashSet();
        return new(_questions.Where((_, index) => !gone.Contains(index)));
    }

    /// <summary>Adds a question of the rep's own at the end.</summary>
    /// <param name="words">As he typed it.</param>
    /// <param name="fieldId">The survey field that it goes for, where there is one.</param>
    /// <exception cref="ArgumentException">There are no words.</exception>
    public QuestionList Add(string words, string? fieldId = null) =>
        new(_questions.Add(new PlannedQuestion(fieldId, Words(words), AskWhere.InMeeting, new Reason(PhraseIds.QuestionOwn))));

    /// <summary>Puts a question in the rep's words; it stays tied to its field.</summary>
    /// <exception cref="ArgumentException">There are no words.</exception>
    public QuestionList Reword(int number, string words) =>
        new(_questions.SetItem(Index(number), this[number] with { OwnWords = Words(words) }));

    public QuestionList AskAt(int number, AskWhere where) =>
        new(_questions.SetItem(Index(number), this[number] with { Where = where }));

    /// <summary>Moves a question so that it bears the other number afterwards.</summary>
    public QuestionList Move(int from, int to) => new(_questions.RemoveAt(Index(from)).Insert(Index(to), this[from]));

    private static string Words(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return words.Trim();
    }

    private int Index(int number) => Has(number)
        ? number - 1
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"The list has {Count} questions.");
}
