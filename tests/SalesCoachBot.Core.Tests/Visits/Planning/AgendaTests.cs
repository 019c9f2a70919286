using SalesCoachBot.Core.Tests.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

public sealed class AgendaTests
{
    private const int Ours = 2;
    private const int Client = 3;
    private const int Exchange = 5;

    [Theory]
    [InlineData(15, "2,3,4,4,2")]
    [InlineData(30, "5,5,10,5,5")]
    [InlineData(60, "10,15,15,10,10")]
    [InlineData(90, "10,20,25,25,10")]
    [InlineData(120, "10,30,35,35,10")]
    public void Four_parts_after_an_opening(int length, string minutes)
    {
        var agenda = Agenda.Plan(length);

        Assert.Equal(minutes, Minutes(agenda));
        Assert.Equal(
            [AgendaPartKind.Opening, AgendaPartKind.OurSide, AgendaPartKind.ClientSide, AgendaPartKind.Questions, AgendaPartKind.Exchange],
            agenda.Parts.Select(part => part.Kind));
    }

    [Theory]
    [InlineData(179, null)]
    [InlineData(180, 15)]
    [InlineData(300, 60)]
    public void Long_meeting_has_a_pause(int length, int? pause) =>
        Assert.Equal(pause, Agenda.Plan(length).Parts.FirstOrDefault(part => part.Kind == AgendaPartKind.Pause)?.Minutes);

    [Theory]
    [InlineData(14)]
    [InlineData(481)]
    public void Length_that_cannot_be_planned_is_refused(int length)
    {
        Assert.False(Agenda.Fits(length));
        Assert.Throws<ArgumentOutOfRangeException>(() => Agenda.Plan(length));
    }

    [Fact]
    public void More_minutes_for_the_client_are_taken_from_the_others()
    {
        var agenda = Agenda.Plan(60).WithMinutes(Client, 30);

        Assert.Equal((60, 30), (agenda.Length, agenda[Client].Minutes));
    }

    [Fact]
    public void Edited_agenda_stays_in_steps_of_five_minutes() =>
        Assert.Equal("10,10,30,5,5", Minutes(Agenda.Plan(60).WithMinutes(Client, 30)));

    [Fact]
    public void Minutes_set_before_are_changed_last()
    {
        var agenda = Agenda.Plan(60).WithMinutes(Client, 30).WithMinutes(Ours, 5);

        Assert.Equal((30, 5), (agenda[Client].Minutes, agenda[Ours].Minutes));
        Assert.Equal(60, agenda.Length);
    }

    [Fact]
    public void Minutes_set_before_yield_when_nothing_else_is_left_to_take()
    {
        var agenda = Agenda.Plan(60).WithMinutes(Client, 40).WithMinutes(Ours, 50);

        Assert.Equal((60, 50), (agenda.Length, agenda[Ours].Minutes));
    }

    [Fact]
    public void Part_longer_than_the_meeting_is_refused()
    {
        var agenda = Agenda.Plan(60);

        Assert.Equal(56, agenda.LongestForOne);
        Assert.Throws<ArgumentOutOfRangeException>(() => agenda.WithMinutes(Client, 57));
    }

    [Fact]
    public void Own_part_comes_before_the_questions_and_the_sum_holds()
    {
        var agenda = Agenda.Plan(90).Add("Liquid cooling demo", 20);

        Assert.Equal(("Liquid cooling demo", 20, 90), (agenda[4].OwnTitle, agenda[4].Minutes, agenda.Length));
        Assert.Equal(AgendaPartKind.Questions, agenda[5].Kind);
    }

    [Fact]
    public void Dropped_part_leaves_its_minutes_to_the_others()
    {
        var agenda = Agenda.Plan(60).Drop(Exchange);

        Assert.Equal((60, 4), (agenda.Length, agenda.Parts.Count));
    }

    [Fact]
    public void Client_s_part_and_questions_cannot_be_dropped()
    {
        Assert.Throws<InvalidOperationException>(() => Agenda.Plan(60).Drop(Client));
        Assert.Throws<InvalidOperationException>(() => Agenda.Plan(60).Drop(4));
    }

    [Fact]
    public void Longer_meeting_is_planned_anew_and_keeps_what_the_rep_set()
    {
        var agenda = Agenda.Plan(60).Rename(Ours, "Why liquid cooling").WithMinutes(Ours, 12).Drop(Exchange).WithLength(90);

        Assert.Equal((90, 12, "Why liquid cooling"), (agenda.Length, agenda[Ours].Minutes, agenda[Ours].OwnTitle));
        Assert.DoesNotContain(agenda.Parts, part => part.Kind == AgendaPartKind.Exchange);
    }

    [Fact]
    public void Untouched_agenda_at_another_length_is_the_plan_for_that_length() =>
        Assert.Equal(Agenda.Plan(240).Parts, Agenda.Plan(60).WithLength(240).Parts);

    [Fact]
    public void Shorter_meeting_squeezes_what_the_rep_set_rather_than_overrun()
    {
        var agenda = Agenda.Plan(90).WithMinutes(Client, 60).WithLength(30);

        Assert.Equal(30, agenda.Length);
        Assert.All(agenda.Parts, part => Assert.True(part.Minutes >= 1));
    }

    [Fact]
    public void Parts_are_titled_in_the_client_s_language_until_the_rep_names_them()
    {
        var agenda = Agenda.Plan(60).Rename(Ours, " Us ");

        Assert.Equal("Us", agenda[Ours].TitleIn(SampleCatalogue.Default, Language.Chinese));
        Assert.StartsWith("agenda.part.client-side", agenda[Client].TitleIn(SampleCatalogue.Default, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_agenda_must_add_up_to_a_meeting() =>
        Assert.Throws<ArgumentException>(() => Agenda.Of([new AgendaPart(AgendaPartKind.Questions, 5)]));

    private static string Minutes(Agenda agenda) => string.Join(',', agenda.Parts.Select(part => part.Minutes));
}
