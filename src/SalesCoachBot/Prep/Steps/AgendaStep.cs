using System.Globalization;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits.Planning;
using SalesCoachBot.Interviews;

namespace SalesCoachBot.Prep.Steps;

/// <summary>The agenda (D4): topics and minutes that add up to the meeting's length, with room for the client's part and for questions.</summary>
public sealed class AgendaStep(PrepWords words, IPrepAnswerReader reader, WhoAside aside) : PrepStep(words, aside)
{
    private const string MinutesInput = "minutes";

    /// <inheritdoc/>
    public override string Id => "agenda";

    /// <inheritdoc/>
    public override string WhyId => SopIds.Agenda;

    /// <inheritdoc/>
    public override void Fill(Card card, PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(interview);
        var agenda = AgendaOf(interview);
        card.Say(Words.Say(interview, "prep.agenda", ("minutes", agenda.Length)))
            .Note(interview.AgendaForm.Because.In(interview.Catalogue, interview.Language));
        for (var number = 1; number <= agenda.Parts.Count; number++)
        {
            var title = agenda[number].TitleIn(interview.Catalogue, interview.Language);
            card.Add(Inputs.Number($"{MinutesInput}{number}", $"{number}. {title}", agenda[number].Minutes));
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Label, string? Value)> Summary(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return [(Words.Say(interview, "prep.visit"), Words.When(interview)), (Words.Say(interview, "brief.agenda"), Words.Say(interview, "prep.agenda.short", ("count", AgendaOf(interview).Parts.Count), ("minutes", interview.Minutes)))];
    }

    /// <inheritdoc/>
    protected override Task<StepOutcome> HearCardAsync(
        PrepInterview interview, CardAnswer card, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(card);
        var agenda = AgendaOf(interview);
        List<string> problems = [];
        for (var number = 1; number <= agenda.Parts.Count; number++)
        {
            if (card[$"{MinutesInput}{number}"] is { } text)
            {
                agenda = WithMinutes(interview, agenda, number, text, problems);
            }
        }

        return Task.FromResult(Keep(interview, agenda, problems));
    }

    /// <inheritdoc/>
    protected override Task<StepOutcome> HearTextAsync(PrepInterview interview, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(heard);
        var reading = reader.Read(heard.Text, heard.Now);
        var agenda = AgendaOf(interview);
        if (reading is { Edits.Count: 0, Length: null })
        {
            return Task.FromResult(reading.YesOrNo is { Value: true }
                ? Keep(interview, agenda, [])
                : Unheard(interview, "problem.agenda"));
        }

        List<string> problems = [];
        if (reading is { Edits.Count: 0, Length: { } length })
        {
            agenda = WithLength(interview, agenda, length.Value, problems);
        }

        var edits = new AgendaEdits(agenda, title => title.TitleIn(interview.Catalogue, interview.Language));
        agenda = edits.Apply(reading.Edits);
        problems.AddRange(edits.Impossible.Select(_ => Words.Say(interview, "problem.minutes", ("minutes", agenda.Length))));
        var understood = Words.Say(interview, "prep.agenda.understood", ("count", agenda.Parts.Count), ("minutes", agenda.Length));
        return Task.FromResult(Keep(interview, agenda, problems) with { Understood = understood });
    }

    /// <summary>The agenda as it was kept, or planned for the meeting's length.</summary>
    internal static Agenda AgendaOf(PrepInterview interview)
    {
        var kept = interview.Visit.Plan.Agenda;
        return kept.Count == 0 ? Agenda.Plan(interview.Minutes)
            : interview.Visit.Plan.AgendaMinutes == interview.Minutes ? Agenda.Of(kept)
            : Agenda.Of(kept).WithLength(interview.Minutes);
    }

    private Agenda WithMinutes(PrepInterview interview, Agenda agenda, int number, string text, List<string> problems)
    {
        if (!int.TryParse(text, CultureInfo.InvariantCulture, out var minutes) || minutes < 1 || minutes > agenda.LongestForOne)
        {
            problems.Add(Words.Say(interview, "problem.minutes", ("minutes", agenda.Length)));
            return agenda;
        }

        return agenda[number].Minutes == minutes ? agenda : agenda.WithMinutes(number, minutes);
    }

    private Agenda WithLength(PrepInterview interview, Agenda agenda, int length, List<string> problems)
    {
        if (!Agenda.Fits(length))
        {
            problems.Add(Words.Say(interview, "problem.length", ("least", Agenda.Shortest), ("most", Agenda.Longest)));
            return agenda;
        }

        interview.TakesMinutes(length);
        return agenda.WithLength(length);
    }

    private static StepOutcome Keep(PrepInterview interview, Agenda agenda, List<string> problems)
    {
        interview.Visit.Keep(interview.Visit.Plan with { Agenda = agenda.Parts });
        return new StepOutcome(problems);
    }
}
