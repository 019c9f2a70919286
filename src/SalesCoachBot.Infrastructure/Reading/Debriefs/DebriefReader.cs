using System.Text.RegularExpressions;
using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Reading.Names;

namespace SalesCoachBot.Infrastructure.Reading.Debriefs;

/// <summary>Reads a visit's narrative clause by clause, by the patterns of the YAML files beside it. Safe to share between threads.</summary>
public sealed class DebriefReader : IDebriefReader
{
    private static readonly (ProjectPhase Phase, string Words)[] Phases =
    [
        (ProjectPhase.Tender, "招标公告|已经?挂网|tender is out|tender published|投标中"),
        (ProjectPhase.ComparingVendors, "比价|比选|shortlist|comparing vendors|comparing quotes|三家比"),
        (ProjectPhase.BudgetGranted, "预算.{0,8}(?:已|批了|下来了|下达|到位)|(?:budget|funding|approval).{0,24}(?:approved|granted|awarded|received)|already awarded|批了.{0,6}万|approve 了|口头说批"),
        (ProjectPhase.Approved, "立项(?:了|通过)|可研(?:刚|已)?批|project (?:is )?approved"),
        (ProjectPhase.Researching, "调研|摸底|摸个底|concept|researching|exploring|early stage|feasibility"),
    ];

    private readonly NarrativeReader _narratives;
    private readonly SurveyReading _survey;
    private readonly StepReading _steps;
    private readonly Commitments _commitments;
    private readonly NextContactReading _next;

    /// <summary>Loads the patterns.</summary>
    public DebriefReader()
    {
        var statuses = Patterns.Load("Debriefs.statuses.yml");
        var commitments = Patterns.Load("Debriefs.commitments.yml");
        _narratives = new NarrativeReader(statuses);
        _survey = new SurveyReading(Patterns.LoadGroups("Debriefs.survey.yml"), statuses, commitments);
        _steps = new StepReading(Patterns.LoadGroups("Debriefs.steps.yml"));
        _commitments = new Commitments(commitments);
        _next = new NextContactReading(commitments);
    }

    /// <inheritdoc/>
    public DebriefReading Read(string text, DateTimeOffset reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        var narrative = _narratives.Read(text, reference);
        var survey = _survey.Read(narrative);
        var (next, agreed) = _next.Read(narrative);
        var steps = _steps.Read(narrative, survey);
        var hooks = _commitments.Hooks(narrative);
        return new DebriefReading
        {
            Contact = Named(text, WhoReading.Contact(narrative)),
            Company = Named(text, WhoReading.Company(narrative)),
            Survey = [.. Following(survey, hooks, steps, _commitments.Wanted(narrative))],
            People = WhoReading.People(narrative, survey),
            Steps = agreed is null ? steps : [.. steps, agreed],
            Hooks = hooks,
            Promises = _commitments.Promises(narrative),
            NextContact = next,
            Phase = Phase(narrative),
        };
    }

    /// <summary>The survey with the fields that follow from other findings: G19 and G20 from hooks, G21 from what was seen of the person.</summary>
    private static IEnumerable<SurveyFinding> Following(
        IReadOnlyList<SurveyFinding> survey, IReadOnlyList<HookFinding> hooks, IReadOnlyList<StepFinding> steps, Span? wanted)
    {
        foreach (var finding in survey.Where(f => f.Field is not ("G19" or "G21")))
            yield return finding;
        if ((hooks.Count > 0 ? hooks[0].Words : wanted) is { } asked)
            yield return new SurveyFinding("G19", AnswerStatus.Known, asked);
        if (hooks.FirstOrDefault(h => h.Id == "A2.4") is { } introduction && !survey.Any(f => f.Field == "G20"))
            yield return new SurveyFinding("G20", AnswerStatus.Known, introduction.Words);
        if (steps.FirstOrDefault(s => s is { Id: "E7.2" or "E7.1" or "E1.1", IsDone: true }) is { } seen)
            yield return new SurveyFinding("G21", AnswerStatus.Known, seen.Words);
    }

    private static Read<ProjectPhase>? Phase(Narrative narrative)
    {
        foreach (var (phase, words) in Phases)
            if (narrative.Clauses.FirstOrDefault(c => c.IsInScope && Regex.IsMatch(c.Words, words)) is { } clause)
                return new Read<ProjectPhase>(phase, clause.Span);
        return null;
    }

    private static Read<string>? Named(string text, NameMention? name) =>
        name is null ? null : new Read<string>(name.Span.Of(text), name.Span);
}
