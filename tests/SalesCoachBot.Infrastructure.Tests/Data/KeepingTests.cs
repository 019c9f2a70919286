using SalesCoachBot.Core;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Core.Visits.Planning;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

/// <summary>What is kept comes back as it was, from either database.</summary>
public sealed class KeepingTests(PostgresServer postgres)
{
    private const string Rep = "rep";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 17, 30, 15, 123, 456, TimeSpan.FromHours(8));

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_rep_is_recognised_with_all_that_he_chose(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await Turn.DoAsync(database, Rep, async turn =>
        {
            var rep = await turn.Get<IRepBook>().CurrentAsync(CancellationToken.None);
            rep.Introduce("李明", "Coldstone", EmailAddress.Of("li@coldstone.example"));
            rep.Choose(Language.Chinese);
            rep.Choose(DraftTone.Warm);
            rep.LivesIn(Zone.Of("Asia/Shanghai"));
            rep.KeepQuiet(new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 30)));
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = await turn.Get<IRepBook>().CurrentAsync(CancellationToken.None);

        Assert.Equal(("李明", "Coldstone", "li@coldstone.example"), (kept.Name, kept.Company, kept.Email!.Text));
        Assert.Equal((Language.Chinese, DraftTone.Warm), (kept.ChosenLanguage!.Value, kept.Tone));
        Assert.Equal("Asia/Shanghai", kept.ZoneOrUtc.Id);
        Assert.Equal(new QuietHours(new TimeOnly(22, 0), new TimeOnly(7, 30)), kept.QuietHours);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_contact_comes_back_with_everything_about_him(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var customer = new Customer("华芯科技");
        var contact = new Contact("赵总", customer.Id);
        contact.AlsoCalled("Zhao");
        contact.Holds("信息部副总监", ContactLevel.Senior);
        contact.IsWrittenTo(Language.Chinese, "赵总", EmailAddress.Of("zhao@huaxin.example"));
        contact.Knows("设计院刘工");
        contact.IsTakenFor(new(PersonalityType.Owl, Confirmed: true, new(Now) { Words = "很谨慎" }));
        contact.Remember(new("两个女儿", new(Now) { Words = "他有两个女儿", Day = new(2026, 11, 23) }));
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Customers.Add(customer);
            turn.Customers.Add(contact);
            return Task.CompletedTask;
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = await turn.Customers.ContactAsync(contact.Id, CancellationToken.None);

        Assert.NotSame(contact, kept);
        Assert.Equivalent(contact, kept, strict: true);
        Assert.Equal(Now, kept!.PersonalFacts[0].Source.At);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_survey_form_comes_back_with_its_history(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var customer = new Customer("Huaxin");
        var project = new Project(customer.Id, "servers");
        project.IsIn(ProjectPhase.Approved);
        project.Record(new("G11", "about 2 million", new(Now) { Words = "大概两百万", VisitId = Guid.NewGuid() }));
        project.Record(new("G11", "3 million", new(Now.AddDays(1))));
        project.Record(SurveyAnswer.Without(AnswerStatus.Refused, "G17", new(Now) { Day = new(2026, 11, 20) }));
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Customers.Add(customer);
            turn.Customers.Add(project);
            return Task.CompletedTask;
        });
        await Turn.DoAsync(database, Rep, async turn =>
        {
            var first = await turn.Customers.ProjectAsync(project.Id, CancellationToken.None);
            first!.Settle(first.Survey.Contradictions.Single().Id, Settlement.NewHolds, Now.AddDays(2));
            first.Record(new("G8", "overtime", new(Now.AddDays(2))));
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = (await turn.Customers.ProjectsOfAsync(customer.Id, CancellationToken.None)).Single();

        Assert.Equal(["G11", "G11", "G17", "G8"], kept.Survey.History.Select(answer => answer.FieldId));
        Assert.Equal("3 million", kept.Survey.Field("G11").Value);
        Assert.Equivalent(project.Survey.History[0].Source, kept.Survey.History[0].Source, strict: true);
        Assert.Equal(AnswerStatus.Refused, kept.Survey.Field("G17").Status);
        Assert.Equal((ProjectPhase.Approved, Now.AddDays(2)), (kept.Phase, kept.SurveyedAt));
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task A_visit_comes_back_with_its_sheet_and_its_plan(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var visit = Planned();
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Visits.Add(visit);
            return Task.CompletedTask;
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = await turn.Visits.FindAsync(visit.Id, CancellationToken.None);

        Assert.Equivalent(visit, kept, strict: true);
        Assert.Equal(new TimeOnly(10, 0), TimeOnly.FromDateTime(kept!.When!.LocalStart.DateTime));
        Assert.Equal("not asked yet", kept.Prep["B1.2"]!.SkipReason);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task Answers_are_kept_one_after_the_other(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var visit = new Visit(Now);
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Visits.Add(visit);
            return Task.CompletedTask;
        });
        foreach (var field in new[] { "A1.1", "B1.1", "B1.2" })
        {
            await Turn.DoAsync(database, Rep, async turn =>
            {
                var open = (await turn.Visits.BeingPreparedAsync(CancellationToken.None)).Single();
                open.Keep(open.Prep.Answer(field, "said", null, Now));
            });
        }

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = await turn.Visits.FindAsync(visit.Id, CancellationToken.None);

        Assert.Equal(["A1.1", "B1.1", "B1.2"], kept!.Prep.Answers.Select(answer => answer.Field));
        Assert.Equal("D4", kept.Prep.FirstOpen(["A1.1", "D4"]));
        Assert.Null(kept.When);
    }

    [Theory]
    [ClassData(typeof(EachDatabase))]
    public async Task What_no_database_takes_is_left_out_of_a_text_and_the_rest_is_kept(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        var contact = new Contact("赵\0总 👍 \ud83d");
        contact.AlsoCalled("Z\0hao \udc4d");
        await Turn.DoAsync(database, Rep, turn =>
        {
            turn.Customers.Add(contact);
            return Task.CompletedTask;
        });

        await using var turn = await Turn.OfAsync(database, Rep);
        var kept = await turn.Customers.ContactAsync(contact.Id, CancellationToken.None);

        Assert.Equal("赵总 👍 \ufffd", kept!.Name);
        Assert.Equal("Zhao \ufffd", kept.Aliases.Single());
    }

    private static Visit Planned()
    {
        var visit = new Visit(Now);
        var zone = Zone.Of("Asia/Shanghai");
        visit.TakesPlace(new(zone.InstantOf(new(2026, 11, 24), new(10, 0)), zone, TimeSpan.FromMinutes(90)));
        visit.IsAttendedBy(8, Audience.Mixed, ["Li (presales)"]);
        visit.IsIn(VisitStage.Stickiness);
        visit.Keep(visit.Prep.Answer("B1.1", "go-live by March", "probably go-live by March", Now).Skip("B1.2", "not asked yet", Now));
        visit.Keep(new VisitPlan
        {
            Goals = ["C2.1", "C2.2"],
            Questions =
            [
                new("G11", "预算批了吗？", AskWhere.InMeetingThenAlone, new("why.gap", 3)) { Outcome = QuestionOutcome.Refused },
            ],
            Agenda = [new(AgendaPartKind.OurSide, 30) { Covered = true }, new(AgendaPartKind.Own, 60, "Cooling", IsFixed: true)],
            Hooks = [new("A2.1", "liquid-cooling case") { Landed = true }],
            Gives = [new("white paper") { SopId = "A3.1" }],
            Materials = [new("slides") { IsReady = true }],
            Presentation = "D3.1",
        });
        return visit;
    }
}
