using Microsoft.Playwright;
using SalesCoachBot.EndToEnd.Tests.Browsing;
using SalesCoachBot.EndToEnd.Tests.StandIns;
using static Microsoft.Playwright.Assertions;

namespace SalesCoachBot.EndToEnd.Tests;

/// <summary>A first visit prepared on the page by tapping and typing, with the product itself behind it.</summary>
public sealed class PrepareVisitTests(Chromium chromium) : IAsyncLifetime
{
    private CoachProcess _coach = null!;

    public async ValueTask InitializeAsync() => _coach = await CoachProcess.StartNewAsync();

    public ValueTask DisposeAsync() => _coach.DisposeAsync();

    [Fact]
    public async Task A_rep_with_a_phone_prepares_in_English_though_the_coach_is_killed_in_the_middle()
    {
        await using var window = await chromium.OpenAsync(_coach.Address, Device.Phone, "en-US");
        await window.SeeAsync("Start with one line");

        await window.SayAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        var who = await CardAsync(window, "Who and when");
        await who.GetByLabel("People on their side").FillAsync("8");
        await who.GetByLabel("mixed").CheckAsync();
        await PressAsync(window, who, "Next", "prep-en-1");

        var stage = await CardAsync(window, "Stage and goals");
        await PressAsync(window, stage, "Next", "prep-en-2");
        var client = await CardAsync(window, "What the client cares about");
        await client.GetByLabel("measured on this year").FillAsync("go-live by March without overtime");
        await PressAsync(window, client, "Next", "prep-en-3");
        var questions = await CardAsync(window, "Your questions");
        await questions.GetByLabel("Your own, one a line").FillAsync("Do they have liquid cooling?");

        await _coach.KillAsync();
        await window.SeeStateAsync("reconnecting");
        await _coach.StartAsync();
        await window.SeeStateAsync("connected");

        await PressAsync(window, questions, "Next", "prep-en-4");
        var agenda = await CardAsync(window, "60 minutes");
        await PressAsync(window, agenda, "Next", "prep-en-5");
        var brief = await CardAsync(window, "Brief: Zhao");
        await Expect(brief).ToContainTextAsync("go-live by March without overtime");
        await Expect(brief).ToContainTextAsync("Do they have liquid cooling?");
        await window.SeeAsync("Agenda e-mail to Zhao");
        await window.SeeTimesAsync("Card 1 of 5", 1);
        await window.PhotographAsync("prep-en-6");
        await brief.ScrollIntoViewIfNeededAsync();
        await window.PhotographAsync("prep-en-brief");
        Assert.Empty(window.ForeignRequests);
        Assert.Empty(window.Complaints);
    }

    [Fact]
    public async Task A_rep_at_a_desk_prepares_in_Chinese_and_leaves_open_what_he_does_not_know()
    {
        await using var window = await chromium.OpenAsync(_coach.Address, Device.Desk, "zh-CN");
        await window.SeeAsync("一句话就能开始");

        await window.SayAsync("准备拜访华芯的赵总，明天上午10点");
        foreach (var (step, title) in new[] { "见谁，什么时候", "阶段与目标", "客户关心什么", "要问的问题", "会议议程" }.Index())
        {
            var card = await CardAsync(window, title);
            await PressAsync(window, card, "下一步", $"prep-zh-{step + 1}");
        }

        var brief = await CardAsync(window, "拜访简报：赵");
        await Expect(brief).ToContainTextAsync("华芯");
        await window.PhotographAsync("prep-zh-brief");
        Assert.Empty(window.ForeignRequests);
        Assert.Empty(window.Complaints);
    }

    private static async Task<ILocator> CardAsync(ChatWindow window, string title)
    {
        var card = window.Page.Locator(".webchat__adaptive-card-renderer", new() { HasText = title }).Last;
        await Expect(card).ToBeVisibleAsync(new() { Timeout = 30_000 });
        return card;
    }

    private static async Task PressAsync(ChatWindow window, ILocator card, string button, string photograph)
    {
        await window.PhotographAsync(photograph);
        await card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
    }
}
