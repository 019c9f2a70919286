using Microsoft.Bot.Schema;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Prep;

/// <summary>The prep brief: one card, one page, to be looked at in the lobby.</summary>
public sealed class PrepBriefCard(PrepWords words)
{
    /// <summary>The kind of card.</summary>
    public const string Kind = "brief";

    /// <summary>Opens one of the interview's cards again: the input <see cref="Step"/> says which.</summary>
    public const string Change = "change";

    /// <summary>Begins the preparation of another visit to the same contact.</summary>
    public const string Another = "another";

    /// <summary>The input that says which card of the interview is to be opened.</summary>
    public const string Step = "step";

    /// <summary>Draws it.</summary>
    public Attachment Render(PrepInterview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var title = words.Say(interview, "brief.title", ("contact", interview.Contact.Name));
        var card = new Card().Title(title);
        AddVisit(card, interview);
        AddQuestions(card, interview);
        AddAgenda(card, interview);
        AddOpen(card, interview);
        AddChanges(card, interview);
        return card.ToAttachment(title);
    }

    private void AddVisit(Card card, PrepInterview interview)
    {
        var sheet = interview.Visit.Prep;
        var coverage = SurveyCoverage.Of(interview.Catalogue.Fields, interview.Form.Known);
        card.Facts(
            (words.Say(interview, "prep.contact"), words.Contact(interview)),
            (words.Say(interview, "prep.visit"), words.When(interview)),
            (words.Say(interview, "prep.room"), words.Audience(interview)),
            (words.Say(interview, "prep.us.label"), words.Joined(interview, interview.Visit.FromOurSide)),
            (words.Say(interview, "prep.project"), interview.Project?.Name),
            (words.Say(interview, "prep.stage"), PrepWords.Stage(interview, interview.Stage)),
            (words.Say(interview, "prep.goals"), words.Goals(interview)),
            (words.Say(interview, "brief.kpi"), sheet.Value(SopIds.KpiGuess)),
            (words.Say(interview, "brief.interest"), sheet.Value(PrepFields.Interest)),
            (words.Say(interview, "brief.form"), words.Say(interview, "brief.coverage", ("percent", coverage.Percent), ("known", coverage.Known), ("all", coverage.All))));
    }

    private void AddQuestions(Card card, PrepInterview interview)
    {
        if (interview.Visit.Plan.Questions.Count > 0)
        {
            card.Section(words.Say(interview, "prep.questions"))
                .Numbered(interview.Visit.Plan.Questions.Select(question => Line(interview, question)));
        }
    }

    private string Line(PrepInterview interview, PlannedQuestion question)
    {
        var line = question.In(interview.Catalogue, interview.Language);
        var where = question.Where switch
        {
            AskWhere.InMeetingThenAlone => words.Say(interview, "prep.where.both"),
            AskWhere.Alone => words.Say(interview, "prep.where.alone"),
            _ => null,
        };
        return where is null ? line : words.Say(interview, "brief.question", ("question", line), ("where", where));
    }

    private void AddAgenda(Card card, PrepInterview interview)
    {
        if (interview.Visit.Plan.Agenda.Count > 0)
        {
            card.Section(words.Say(interview, "brief.agenda"))
                .Numbered(interview.Visit.Plan.Agenda.Select(part => words.Say(
                    interview, "brief.part", ("topic", part.TitleIn(interview.Catalogue, interview.Language)), ("minutes", part.Minutes))));
        }
    }

    private void AddOpen(Card card, PrepInterview interview)
    {
        var open = OpenPoints(interview).ToList();
        if (open.Count == 0)
        {
            return;
        }

        card.Section(words.Say(interview, "brief.open"));
        foreach (var point in open)
        {
            card.Warn(point);
        }
    }

    private void AddChanges(Card card, PrepInterview interview)
    {
        var buttons = PrepSteps.Ids.Select(step =>
        {
            var data = CardAnswer.Data(Kind, Change, interview.Id);
            data[Step] = step;
            return Card.Submit(words.Say(interview, $"prep.{step}.title"), data);
        });
        card.Fold("changes", words.Say(interview, "brief.change"), Card.Buttons(
            [.. buttons, Card.Submit(words.Say(interview, "brief.another"), CardAnswer.Data(Kind, Another, interview.Id))]));
    }

    /// <summary>What is named rather than let vanish: steps passed over, with the reason; a question list that is empty; no day yet.</summary>
    private IEnumerable<string> OpenPoints(PrepInterview interview)
    {
        foreach (var (step, reason) in interview.SkippedSteps)
        {
            yield return words.Say(interview, "brief.skipped", ("step", words.Say(interview, $"prep.{step}.title")), ("reason", reason ?? words.Say(interview, "skip.no-reason")));
        }

        if (interview.Visit.When is null)
        {
            yield return words.Say(interview, "brief.no-time");
        }

        if (interview.Visit.Prep.Value(SopIds.InterestAsked) != PrepFields.Yes)
        {
            yield return words.Say(interview, "brief.not-asked");
        }
    }
}
