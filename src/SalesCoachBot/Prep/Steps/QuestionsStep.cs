using System.Globalization;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits.Planning;
using SalesCoachBot.Interviews;

namespace SalesCoachBot.Prep.Steps;

/// <summary>The numbered question list (A4.3), proposed from the form's gaps; ticked, edited, added to, reordered.</summary>
public sealed class QuestionsStep(PrepWords words, IPrepAnswerReader reader, WhoAside aside) : PrepStep(words, aside)
{
    private const string KeptInput = "kept";
    private const string OwnInput = "own";

    /// <inheritdoc/>
    public override string Id => "questions";

    /// <inheritdoc/>
    public override string WhyId => SopIds.PlannedQuestions;

    /// <inheritdoc/>
    public override void Fill(Card card, PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(interview);
        var proposal = Proposal(interview);
        var list = Kept(interview) ?? proposal.Questions;
        var known = interview.Form.Known.Count;
        card.Say(Words.Say(interview, "prep.form", ("all", interview.Catalogue.Fields.Count), ("known", known)))
            .Note(proposal.Because.In(interview.Catalogue, interview.Language));
        if (list.Count > 0)
        {
            var numbers = Enumerable.Range(1, list.Count).ToList();
            card.Add(Inputs.Some(
                KeptInput,
                Words.Say(interview, "prep.questions"),
                numbers.Select(Text),
                numbers.Select(number => (Text(number), Line(interview, list, number)))));
        }

        card.Add(Inputs.Text(OwnInput, Words.Say(interview, "prep.own"), example: Words.Say(interview, "prep.own.example"), multiline: true));
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Label, string? Value)> Summary(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return [(Words.Say(interview, "prep.questions"), interview.Visit.Plan.Questions.Count is > 0 and var count ? Text(count) : null)];
    }

    /// <inheritdoc/>
    protected override Task<StepOutcome> HearCardAsync(
        PrepInterview interview, CardAnswer card, CancellationToken cancellationToken)
    {
        var list = Kept(interview) ?? Proposal(interview).Questions;
        var kept = card[KeptInput]?.Split(',') ?? [];
        list = list.Drop(Enumerable.Range(1, list.Count).Where(number => !kept.Contains(Text(number))));
        foreach (var own in (card[OwnInput] ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            list = list.Add(own);
        }

        return Task.FromResult(Keep(interview, list, []));
    }

    /// <inheritdoc/>
    protected override Task<StepOutcome> HearTextAsync(PrepInterview interview, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(heard);
        var reading = reader.Read(heard.Text, heard.Now);
        var list = Kept(interview) ?? Proposal(interview).Questions;
        if (reading.Edits.Count == 0)
        {
            return Task.FromResult(reading.YesOrNo is { Value: true }
                ? Keep(interview, list, [])
                : Unheard(interview, "problem.questions"));
        }

        var edited = QuestionEdits.Apply(list, reading.Edits, out var impossible);
        var problems = impossible.Select(number => Words.Say(interview, "problem.number", ("number", number), ("most", list.Count))).ToList();
        return Task.FromResult(Keep(interview, edited, problems));
    }

    /// <summary>No prep is complete without a question: an empty list is asked about, and can only be passed over with a reason.</summary>
    private StepOutcome Keep(PrepInterview interview, QuestionList list, List<string> problems)
    {
        interview.Visit.Keep(interview.Visit.Plan with { Questions = list.Questions });
        if (list.Count == 0)
        {
            problems.Add(Words.Say(interview, "problem.no-questions"));
        }

        return new StepOutcome(
            problems, Words.Say(interview, list.Count == 1 ? "prep.questions.one" : "prep.questions.understood", ("count", list.Count)));
    }

    private static QuestionProposal Proposal(PrepInterview interview) => QuestionProposal.For(
        interview.Catalogue, interview.Form, new QuestionSetting(interview.Stage, interview.Visit.Headcount));

    private static QuestionList? Kept(PrepInterview interview) =>
        interview.Visit.Plan.Questions.Count > 0 ? new QuestionList(interview.Visit.Plan.Questions) : null;

    private string Line(PrepInterview interview, QuestionList list, int number)
    {
        var question = list[number];
        var line = $"{number} · {question.In(interview.Catalogue, interview.Language)}";
        return question.Where switch
        {
            AskWhere.InMeetingThenAlone => $"{line} ({Words.Say(interview, "prep.where.both")})",
            AskWhere.Alone => $"{line} ({Words.Say(interview, "prep.where.alone")})",
            _ => line,
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
