using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SalesCoachBot.EndToEnd.Tests.Browsing;
using SalesCoachBot.EndToEnd.Tests.StandIns;
using static Microsoft.Playwright.Assertions;

namespace SalesCoachBot.EndToEnd.Tests;

/// <summary>What the page draws and does, in a real browser, with an actor for the coach.</summary>
public sealed class ChatPageTests(Chromium chromium) : IAsyncLifetime
{
    private PageServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await PageServer.StartNewAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("phone", false)]
    [InlineData("phone", true)]
    [InlineData("desk", false)]
    [InlineData("desk", true)]
    public async Task A_rep_answers_a_card_and_gets_his_brief_in_English(string device, bool isDark)
    {
        await using var window = await chromium.OpenAsync(_server.Address, Device.Named(device), "en-US", isDark);
        await window.SeeAsync("Hello, I am your sales coach.");

        await window.ChooseAsync("card");
        await window.FillAsync("His title", "deputy head of IT");
        await window.FillAsync("People on their side", "12");
        await window.PhotographAsync(Name(device, isDark, "card-en"));
        await AssertFitsAsync(window);
        await window.PressAsync("Next");

        await window.SeeAsync("title=deputy head of IT, date=2026-11-24, time=10:00, people=12, mix=mixed, cold=false");
        await window.SayAsync("brief");
        await window.SeeAsync("Go-live by March without overtime");
        await window.PhotographAsync(Name(device, isDark, "brief-en"));
        AssertQuiet(window);
    }

    [Theory]
    [InlineData("phone", true)]
    [InlineData("desk", false)]
    public async Task A_rep_answers_a_card_and_gets_his_brief_in_Chinese(string device, bool isDark)
    {
        await using var window = await chromium.OpenAsync(_server.Address, Device.Named(device), "zh-CN", isDark);
        await window.SeeAsync("你好，我是你的销售教练。");

        await window.ChooseAsync("卡片");
        await window.FillAsync("职务", "信息中心副主任");
        await window.PhotographAsync(Name(device, isDark, "card-zh"));
        await AssertFitsAsync(window);
        await window.PressAsync("下一步");

        await window.SeeAsync("title=信息中心副主任");
        await window.SayAsync("简报");
        await window.SeeAsync("约 ¥2,000,000，已上报未批");
        await window.PhotographAsync(Name(device, isDark, "brief-zh"));
        await window.SayAsync("选项");
        await window.ChooseAsync("这一步先跳过，以后再说");
        await window.SeeAsync("Heard: 这一步先跳过，以后再说 (zh-CN, Asia/Shanghai)");
        AssertQuiet(window);
    }

    [Fact]
    public async Task The_buttons_of_a_tall_card_are_in_reach_while_its_first_question_is_in_sight()
    {
        await using var window = await OpenAsync(Device.Phone);
        await window.SayAsync("card");
        await Expect(window.Card).ToBeVisibleAsync();

        await window.Card.GetByText("His title").ScrollIntoViewIfNeededAsync();
        await window.Page.EvaluateAsync("document.querySelector('.webchat__basic-transcript__scrollable').scrollTop -= 60");

        await window.PhotographAsync("phone-card-scrolled-up");
        await Expect(window.Card.GetByText("His title")).ToBeInViewportAsync();
        await Expect(window.Card.GetByRole(AriaRole.Button, new() { Name = "Next" })).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task Long_suggestions_wrap_and_none_is_cut_off()
    {
        await using var window = await OpenAsync(Device.Phone);
        await window.SayAsync("choices");

        var longest = window.Page.Locator(".webchat__suggested-action__text", new() { HasText = "Skip this for now" });
        await Expect(longest).ToBeInViewportAsync(new() { Ratio = 1 });
        await window.PhotographAsync("phone-choices");
        Assert.True(await longest.EvaluateAsync<bool>("text => text.scrollWidth <= text.clientWidth"));
    }

    [Fact]
    public async Task A_message_arrives_by_itself_after_the_coach_was_seen_typing()
    {
        await using var window = await OpenAsync(Device.Phone);
        await window.SayAsync("think");

        await Expect(window.Page.Locator(".webchat__typing-indicator")).ToBeVisibleAsync();
        await window.SeeAsync("Here I am again, by myself.");
        await Expect(window.Page.Locator(".webchat__typing-indicator")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_draft_that_changes_is_redrawn_in_its_place_and_stays_so_after_a_reload()
    {
        await using var window = await OpenAsync(Device.Desk);
        await window.SayAsync("draft");

        await AssertDraftAsync(window);
        await window.Page.ReloadAsync();
        await AssertDraftAsync(window);
    }

    [Fact]
    public async Task A_message_that_is_taken_back_is_gone()
    {
        await using var window = await OpenAsync(Device.Desk);
        await window.SayAsync("oops");
        await window.SayAsync("and now");

        await window.SeeAsync("Heard: and now");
        await window.SeeTimesAsync("This was for somebody else.", 0);
    }

    [Fact]
    public async Task Two_taps_on_a_button_are_one_answer()
    {
        await using var window = await OpenAsync(Device.Phone);
        await window.SayAsync("card");
        await window.FillAsync("His title", "head of IT");

        await window.Card.GetByRole(AriaRole.Button, new() { Name = "Next" }).DblClickAsync();

        await window.SeeAsync("title=head of IT");
        await window.SayAsync("done");
        await window.SeeAsync("Heard: done");
        Assert.Single(_server.Actor.Heard, said => said.Value is not null);
    }

    [Fact]
    public async Task A_required_answer_is_asked_for_before_anything_is_sent()
    {
        await using var window = await OpenAsync(Device.Phone);
        await window.SayAsync("card");
        await window.PressAsync("Next");

        await Expect(window.Card.GetByText("A title, please")).ToBeVisibleAsync();
        Assert.DoesNotContain(_server.Actor.Heard, said => said.Value is not null);
    }

    [Fact]
    public async Task The_language_is_switched_on_the_page_and_remembered()
    {
        await using var window = await OpenAsync(Device.Desk);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "中文" }).ClickAsync();

        await Expect(window.Page.Locator("#new")).ToHaveTextAsync(new Regex("新对话"));
        await window.SayAsync("hi");
        await window.SeeAsync("Heard: hi (zh-CN, Asia/Shanghai)");
        await window.Page.ReloadAsync();
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
    }

    [Fact]
    public async Task A_new_conversation_begins_empty_after_asking()
    {
        await using var window = await OpenAsync(Device.Phone);
        await window.SayAsync("first conversation");
        await window.SeeAsync("Heard: first conversation");

        await window.Page.Locator("#new").ClickAsync();
        await window.PhotographAsync("phone-new-conversation");
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Start new" }).ClickAsync();

        await window.SeeTimesAsync("first conversation", 0);
        await window.SeeTimesAsync("Hello, I am your sales coach.", 1);
        Assert.Equal(2, _server.Actor.Heard.Select(heard => heard.Conversation.Id).Distinct().Count());
    }

    private static string Name(string device, bool isDark, string what) => $"{device}-{(isDark ? "dark" : "light")}-{what}";

    private async Task<ChatWindow> OpenAsync(Device device)
    {
        var window = await chromium.OpenAsync(_server.Address, device, "en-US");
        await window.SeeAsync("Hello, I am your sales coach.");
        return window;
    }

    private static async Task AssertDraftAsync(ChatWindow window)
    {
        await window.SeeAsync("Go-live by March without overtime");
        await window.SeeTimesAsync("is being written", 0);
        await window.SeeTimesAsync("half of it", 0);
        var lines = await window.Lines.AllInnerTextsAsync();
        Assert.Contains("Prep brief", lines[^2], StringComparison.Ordinal);
        Assert.Contains("Meanwhile: anything else?", lines[^1], StringComparison.Ordinal);
    }

    /// <summary>Nothing is wider than the screen, and the card's first button can be tapped where the page stands.</summary>
    private static async Task AssertFitsAsync(ChatWindow window)
    {
        Assert.True(await window.Page.EvaluateAsync<bool>("""
            [document.documentElement, document.querySelector('.webchat__basic-transcript__scrollable')]
                .every(box => box.scrollWidth <= box.clientWidth)
            """));
        await Expect(window.Card.GetByRole(AriaRole.Button).First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    private static void AssertQuiet(ChatWindow window)
    {
        Assert.Empty(window.ForeignRequests);
        Assert.Empty(window.Complaints);
    }
}
