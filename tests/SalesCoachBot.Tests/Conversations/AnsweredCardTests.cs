using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>What becomes of a card that has its answer, and of answers that come in another way than was asked.</summary>
public sealed class AnsweredCardTests(PostgresServer postgres)
{
    [Fact]
    public async Task An_answered_card_shows_its_answer_and_asks_nothing_more()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        await chat.Rep.SaysAsync("8 people, mixed");
        await chat.Rep.SeesAsync("Stage and goals");

        var who = chat.Rep.All.Single(bubble => bubble.AllText.Contains("Who and when", StringComparison.Ordinal));

        Assert.Empty(who.Inputs);
        Assert.Empty(who.Buttons);
        Assert.Contains("8 people, mixed", who.AllText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_the_last_one_no_card_asks_anything()
    {
        await using var chat = await Chat.BeginAsync(postgres);

        await chat.PrepareAsync("prep my visit with Zhao at Huaxin tomorrow 10am");

        Assert.DoesNotContain(chat.Rep.All, bubble => bubble.Inputs.Count > 0);
    }

    [Fact]
    public async Task A_card_that_comes_after_the_rep_had_stopped_is_an_answer_all_the_same()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        var who = await chat.Rep.SeesAsync("Who and when");
        await chat.Rep.SaysAsync("cancel");
        await chat.Rep.SeesAsync("What you gave is kept");

        await chat.Rep.PressesAsync(who, "Next", ("headcount", "8"));

        await chat.Rep.SeesAsync("Stage and goals");
        await chat.Rep.SaysAsync("back");
        var again = await chat.Rep.SeesAsync("Who and when");
        Assert.Contains("8 people", again.AllText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-US", "prep my visit with Zhao at Huaxin", "next", "Stage and goals", "What the client cares about", "Your questions", "Agenda", "Brief: Zhao")]
    [InlineData("en-US", "prep my visit with Zhao at Huaxin", "ok", "Stage and goals", "What the client cares about", "Your questions", "Agenda", "Brief: Zhao")]
    [InlineData("zh-CN", "准备拜访华芯的赵总", "下一步", "阶段与目标", "客户关心什么", "要问的问题", "会议议程", "拜访简报")]
    [InlineData("zh-CN", "准备拜访华芯的赵总", "可以", "阶段与目标", "客户关心什么", "要问的问题", "会议议程", "拜访简报")]
    public async Task A_word_is_enough_to_go_on_with_what_the_card_shows(string locale, string begin, string word, params string[] titles)
    {
        await using var chat = await Chat.BeginAsync(postgres, locale);
        await chat.Rep.SaysAsync(begin);

        foreach (var title in titles)
        {
            await chat.Rep.SaysAsync(word);
            await chat.Rep.SeesAsync(title);
        }
    }

    [Fact]
    public async Task Skip_pressed_twice_passes_over_one_card()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep my visit with Zhao at Huaxin");
        var who = await chat.Rep.SeesAsync("Who and when");

        await chat.Rep.PressesAsync(who, "Skip");
        await chat.Rep.PressesAsync(who, "Skip");
        await chat.Rep.SeesAsync("One word why?");
        await chat.Rep.SaysAsync("no time");
        var stage = await chat.Rep.SeesAsync("Stage and goals");
        await chat.Rep.PressesAsync(who, "Skip");

        await chat.Rep.SeesAsync("You have answered that card already");
        await chat.Rep.SaysAsync("status");
        await chat.Rep.SeesAsync("We are at: Stage and goals");
    }

    [Fact]
    public async Task A_card_that_was_skipped_and_then_filled_in_after_all_counts()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep my visit with Zhao at Huaxin");
        var who = await chat.Rep.SeesAsync("Who and when");
        await chat.Rep.PressesAsync(who, "Skip");
        await chat.Rep.SeesAsync("One word why?");

        await chat.Rep.PressesAsync(who, "Next", ("headcount", "8"));

        await chat.Rep.SeesAsync("Stage and goals");
        Assert.Contains(chat.Rep.All, bubble => bubble.AllText.Contains("8 people", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Back_instead_of_a_reason_takes_the_skipping_back()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep my visit with Zhao at Huaxin");
        await chat.Rep.SaysAsync("skip");
        await chat.Rep.SeesAsync("One word why?");

        await chat.Rep.SaysAsync("back");

        await chat.Rep.SeesAsync("Who and when");
    }

    [Theory]
    [InlineData("en-US", "prep Zhao at Huaxin", "didn't ask, he reads Chinese, call him 赵总", "Noted: not asked yet · 赵总 · Chinese")]
    [InlineData("zh-CN", "准备拜访华芯的赵总", "大概是三月上线，还没问", "记下了：三月上线 · 还没问他想听什么")]
    public async Task What_was_read_out_of_free_words_is_said_back_in_one_line(string locale, string begin, string said, string understood)
    {
        await using var chat = await Chat.BeginAsync(postgres, locale);
        await chat.Rep.SaysAsync(begin);
        await chat.Rep.SaysAsync("ok");
        await chat.Rep.SaysAsync("ok");

        await chat.Rep.SaysAsync(said);

        await chat.Rep.SeesAsync(understood);
    }
}
