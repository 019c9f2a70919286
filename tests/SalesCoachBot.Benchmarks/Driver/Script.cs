namespace SalesCoachBot.Benchmarks.Driver;

/// <summary>What a question asks for.</summary>
internal enum QuestionKind
{
    Text,
    Choice,
    Confirm,
    Number,
}

/// <summary>One question of the interview and what the user says to it.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Choices">What may be chosen; null where nothing is.</param>
/// <param name="Said">What the user says.</param>
/// <param name="Read">What the bot makes of it.</param>
/// <param name="Shown">What the question looks like.</param>
internal sealed record Question(QuestionKind Kind, string Text, string[]? Choices, string Said, string Read, string Shown);

/// <summary>The interview that every conversation goes through, again and again.</summary>
internal static class Script
{
    public const string Opening = "prep my visit";

    public static readonly IReadOnlyList<Question> Questions =
    [
        new(QuestionKind.Text, "Whom do you visit?", null, "Zhao at Huaxin", "Zhao at Huaxin", "Whom do you visit?"),
        Choose("Which stage?", ["prospect", "survey", "proposal"], "survey", "survey"),
        Confirm("Is he technical?", "yes", "True"),
        new(QuestionKind.Number, "How many will come?", null, "4", "4", "How many will come?"),
        new(QuestionKind.Text, "What is his interest?", null, "yield of line 3", "yield of line 3", "What is his interest?"),
        Choose("Where?", ["at his office", "at ours", "by video"], "2", "at ours"),
        Confirm("Was he visited before?", "no", "False"),
        new(QuestionKind.Number, "How many minutes?", null, "90", "90", "How many minutes?"),
    ];

    /// <summary>What a user says in one interview.</summary>
    public static readonly IReadOnlyList<string> Says = [Opening, .. Questions.Select(question => question.Said)];

    /// <summary>What the bot answers to each.</summary>
    public static readonly IReadOnlyList<string> Hears =
    [
        .. Questions.Select(question => question.Shown),
        "Noted: " + string.Join(", ", Questions.Select(question => question.Read)),
    ];

    private static Question Choose(string text, string[] choices, string said, string read) => new(
        QuestionKind.Choice, text, choices, said, read, $"{text} (1) {choices[0]}, (2) {choices[1]}, or (3) {choices[2]}");

    private static Question Confirm(string text, string said, string read) =>
        new(QuestionKind.Confirm, text, null, said, read, $"{text} (1) Yes or (2) No");
}
