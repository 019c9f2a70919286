namespace SalesCoachBot.Core.Visits;

/// <summary>
/// The interview before a visit, field by field, kept as the answers are given: whatever becomes of the conversation,
/// the first open field is where it goes on. Immutable; each answer makes the next sheet.
/// </summary>
public sealed record PrepSheet
{
    /// <summary>A sheet on which nothing was given yet.</summary>
    public static readonly PrepSheet Empty = new();

    /// <summary>
    /// The version of the interview that the answers were given to; another version starts at its first open question.
    /// </summary>
    public int InterviewVersion { get; init; }

    /// <summary>One a field, in the order in which they were first given.</summary>
    public IReadOnlyList<PrepAnswer> Answers { get; init; } = [];

    /// <summary>What was given to this field; null while it is open.</summary>
    public PrepAnswer? this[string field] => Answers.FirstOrDefault(answer => answer.Field == field);

    /// <summary>Neither answered nor passed over.</summary>
    public bool IsOpen(string field) => this[field] is null;

    /// <summary>What was understood of this field; null when it is open or was passed over.</summary>
    public string? Value(string field) => this[field]?.Value;

    /// <summary>The first of these fields that is open, or null.</summary>
    public string? FirstOpen(IEnumerable<string> fields) => fields.FirstOrDefault(IsOpen);

    public IEnumerable<PrepAnswer> Skipped => Answers.Where(answer => answer.IsSkipped);

    /// <summary>Notes an answer; an earlier one to the field gives way.</summary>
    /// <exception cref="ArgumentException">It says nothing: that is no answer.</exception>
    public PrepSheet Answer(string field, string value, string? words, DateTimeOffset at) =>
        With(new(field, at.ToUniversalTime()) { Value = Text.Required(value, nameof(value)), Words = Text.Optional(words) });

    /// <summary>Notes that a field was passed over. One that has an answer keeps it.</summary>
    public PrepSheet Skip(string field, string? reason, DateTimeOffset at) => this[field] is { IsSkipped: false }
        ? this
        : With(new(field, at.ToUniversalTime())
        {
            IsSkipped = true,
            SkipReason = Text.Optional(reason) ?? this[field]?.SkipReason,
        });

    /// <summary>Opens a field again, as "back" does.</summary>
    public PrepSheet Reopen(string field) => this with { Answers = [.. Answers.Where(answer => answer.Field != field)] };

    private PrepSheet With(PrepAnswer answer)
    {
        Text.Required(answer.Field, nameof(answer));
        return this with
        {
            Answers = IsOpen(answer.Field)
                ? [.. Answers, answer]
                : [.. Answers.Select(earlier => earlier.Field == answer.Field ? answer : earlier)],
        };
    }
}
