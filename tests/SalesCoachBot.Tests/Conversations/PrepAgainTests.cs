using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>A visit that is prepared already, and visits prepared one inside the other.</summary>
public sealed class PrepAgainTests(PostgresServer postgres)
{
    [Fact]
    public async Task A_prepared_visit_is_shown_again_and_not_begun_anew()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.PrepareAsync("prep my visit with Zhao at Huaxin tomorrow 10am");

        await chat.Rep.SaysAsync("prep Zhao");

        await chat.Rep.SeesAsync("You are prepared for Zhao at Huaxin");
        var brief = await chat.Rep.SeesAsync("Brief: Zhao");
        Assert.Contains("Tue 24 Nov 10:00", brief.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task From_the_brief_one_card_is_opened_again_and_the_brief_follows()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        var brief = await chat.PrepareAsync("prep my visit with Zhao at Huaxin tomorrow 10am");

        await chat.Rep.PressesAsync(brief, "Who and when");
        var who = await chat.Rep.SeesAsync("Who and when");
        await chat.Rep.PressesAsync(who, "Next", ("time", "14:30"));

        var changed = await chat.Rep.SeesAsync("Brief: Zhao");
        Assert.Contains("Tue 24 Nov 14:30", changed.AllText, StringComparison.Ordinal);
        var mail = await chat.Rep.SeesAsync("Agenda e-mail to Zhao");
        Assert.Contains("14:30", mail.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_visit_to_the_same_contact_begins_from_the_brief()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        var brief = await chat.PrepareAsync("prep my visit with Zhao at Huaxin tomorrow 10am");

        await chat.Rep.PressesAsync(brief, "Prepare another visit");

        var who = await chat.Rep.SeesAsync("Who and when");
        Assert.Contains("Zhao, Huaxin", who.AllText, StringComparison.Ordinal);
        Assert.DoesNotContain("24 Nov", who.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_is_another_visit_and_moves_none()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.PrepareAsync("prep my visit with Zhao at Huaxin tomorrow 10am");

        await chat.Rep.SaysAsync("prep my visit with Zhao on Friday 2pm");
        var who = await chat.Rep.SeesAsync("Who and when");
        Assert.Contains("Fri 27 Nov 14:00", who.AllText, StringComparison.Ordinal);
        await chat.Rep.SaysAsync("cancel");
        await chat.Rep.SaysAsync("prep my visit with Zhao tomorrow");

        var brief = await chat.Rep.SeesAsync("Brief: Zhao");
        Assert.Contains("Tue 24 Nov 10:00", brief.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interview_that_was_interrupted_by_another_goes_on_when_that_is_done()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        await chat.Rep.SaysAsync("8 people, mixed");
        await chat.Rep.SeesAsync("Stage and goals");

        await chat.PrepareAsync("prep my visit with Li at Xinda on Friday 2pm");

        Assert.Contains(chat.Rep.All, bubble => bubble.Text == "Back to Zhao:");
        var stage = chat.Rep.All.Last(bubble => bubble.AllText.Contains("Stage and goals", StringComparison.Ordinal));
        await chat.Rep.PressesAsync(stage, "Next");
        await chat.Rep.SeesAsync("What is Zhao measured on");
    }

    [Fact]
    public async Task The_same_visit_asked_for_in_its_own_interview_is_asked_about_once()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        await chat.Rep.SeesAsync("Who and when");

        await chat.PrepareAsync("prep Zhao");
        await chat.Rep.SaysAsync("status");

        await chat.Rep.SeesAsync("Nothing is under way");
        Assert.DoesNotContain(chat.Rep.All, bubble => bubble.Text.StartsWith("Back to", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_stops_is_not_taken_back_to_what_he_left_before()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        await chat.Rep.SaysAsync("prep my visit with Li at Xinda on Friday 2pm");
        await chat.Rep.SeesAsync("Li at Xinda");

        await chat.Rep.SaysAsync("cancel");
        await chat.Rep.SeesAsync("What you gave is kept");
        await chat.Rep.SaysAsync("status");

        await chat.Rep.SeesAsync("Nothing is under way");
        Assert.DoesNotContain(chat.Rep.All, bubble => bubble.Text.StartsWith("Back to", StringComparison.Ordinal));
    }
}
