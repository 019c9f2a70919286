using FsCheck.Xunit;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Survey;

namespace SalesCoachBot.Core.Tests.Customers;

/// <summary>What holds of a survey form whatever is said, settled and struck in whatever order.</summary>
[Properties(MaxTest = 1_000)]
public sealed class ProjectSurveyProperties
{
    private static readonly string[] Fields = ["G8", "G11", "G17"];

    [Property]
    public void Unknown_never_overwrites_known((byte Field, byte Value, byte What)[] said, byte field, byte status)
    {
        var project = Told(said);
        var before = Fields.ToDictionary(id => id, id => project.Survey.Field(id).Value);

        project.Record(SurveyAnswer.Without((AnswerStatus)(1 + (status % 3)), Fields[field % 3], new(Time(said.Length))));

        Assert.All(Fields, id => Assert.Equal(before[id], project.Survey.Field(id).Value));
    }

    [Property]
    public void History_never_shrinks_and_never_changes_what_was_said((byte Field, byte Value, byte What)[] said)
    {
        var project = new Project(Guid.NewGuid());
        var heard = new List<(Guid, string, string?)>();
        for (var at = 0; at < said.Length; at++)
        {
            Tell(project, said[at], at);
            var history = project.Survey.History.Select(answer => (answer.Id, answer.FieldId, answer.Value)).ToList();
            Assert.Equal(heard, history.Take(heard.Count));
            heard = history;
        }
    }

    [Property]
    public void A_known_field_stays_known_unless_the_rep_strikes_it((byte Field, byte Value, byte What)[] said)
    {
        var project = new Project(Guid.NewGuid());
        for (var at = 0; at < said.Length; at++)
        {
            var known = Fields.Where(id => project.Survey.Field(id).IsKnown).ToList();
            if (!Tell(project, said[at], at))
            {
                Assert.All(known, id => Assert.True(project.Survey.Field(id).IsKnown));
            }
        }
    }

    [Property]
    public void Whatever_contradicts_counts_and_so_does_what_it_contradicts((byte Field, byte Value, byte What)[] said)
    {
        var survey = Told(said).Survey;

        Assert.All(survey.Contradictions, answer =>
        {
            var standing = survey.Field(answer.FieldId).Standing;
            Assert.Contains(answer, standing);
            Assert.Contains(standing, other => other.Id == answer.Contradicts);
        });
    }

    [Property]
    public void Once_all_is_settled_nothing_is_left_to_ask((byte Field, byte Value, byte What)[] said, byte settlement)
    {
        var project = Told(said);
        while (project.Survey.Contradictions is [var first, ..])
        {
            Assert.True(project.Settle(first.Id, (Settlement)(settlement % 3), Time(said.Length)));
        }

        Assert.All(Fields, id => Assert.Null(project.Survey.Field(id).Contradiction));
    }

    private static Project Told((byte, byte, byte)[] said)
    {
        var project = new Project(Guid.NewGuid());
        for (var at = 0; at < said.Length; at++)
        {
            Tell(project, said[at], at);
        }

        return project;
    }

    // One thing that may happen to a form; true when something was struck.
    private static bool Tell(Project project, (byte Field, byte Value, byte What) said, int at)
    {
        var (field, source) = (Fields[said.Field % 3], new Source(Time(at)));
        switch (said.What % 8)
        {
            case 0 or 1 or 2:
                project.Record(new(field, $"value {said.Value % 4}", source), (AnswerMeaning)(said.What % 8));
                return false;
            case 3 or 4 or 5:
                project.Record(SurveyAnswer.Without((AnswerStatus)((said.What % 8) - 2), field, source));
                return false;
            case 6 when project.Survey.Contradictions is [var open, ..]:
                project.Settle(open.Id, (Settlement)(said.Value % 3), source.At);
                return false;
            case 7 when project.Survey.History is { Count: > 0 } history:
                return project.Strike(history[said.Value % history.Count].Id, source.At);
            default:
                return false;
        }
    }

    private static DateTimeOffset Time(int at) => new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero).AddMinutes(at);
}
