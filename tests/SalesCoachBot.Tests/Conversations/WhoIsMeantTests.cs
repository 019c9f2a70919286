using SalesCoachBot.Prep;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>Whom and which visit a rep means, and what is no name.</summary>
public sealed class WhoIsMeantTests(PostgresServer postgres)
{
    private static readonly string[] Zhaos = ["Zhao · deputy head of IT · Huaxin", "Zhao · Xinda", "Somebody new"];

    [Theory]
    [InlineData("2", 1)]
    [InlineData("the second one", 1)]
    [InlineData("第二个", 1)]
    [InlineData("Zhao at Xinda", 1)]
    [InlineData("the one from Huaxin.", 0)]
    [InlineData("deputy head", 0)]
    [InlineData("somebody new", 2)]
    public void A_line_is_chosen_by_number_words_or_a_part_that_only_it_has(string said, int index) =>
        Assert.Equal(index, WhichOne.Of(Zhaos, said));

    [Theory]
    [InlineData("Zhao")]
    [InlineData("4")]
    [InlineData("tomorrow at 3pm, 2 people all technical")]
    [InlineData("ok")]
    [InlineData("")]
    public void What_fits_none_or_several_chooses_nobody(string said) => Assert.Null(WhichOne.Of(Zhaos, said));

    [Fact]
    public async Task One_of_two_is_named_by_his_company_though_that_sounds_like_a_question()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        foreach (var company in new[] { "Huaxin", "Xinda" })
        {
            await chat.Rep.SaysAsync($"prep my visit with Zhao at {company}");
            await chat.Rep.SeesAsync("Who and when");
            await chat.Rep.SaysAsync("cancel");
        }

        await chat.Rep.SaysAsync("prep Zhao");
        await chat.Rep.SeesAsync("Which Zhao");
        await chat.Rep.SaysAsync("3 people at 4pm");
        await chat.Rep.SeesAsync("Please choose one of these");
        await chat.Rep.SaysAsync("Zhao at Xinda");

        await chat.Rep.SeesAsync("We had begun to prepare Zhao at Xinda");
    }

    [Theory]
    [InlineData("en-US", "prep", "yesterday at 3", "I need a name")]
    [InlineData("en-US", "prep", "👍", "I need a name")]
    [InlineData("zh-CN", "准备拜访", "明天上午十点", "给我一个名字")]
    public async Task A_day_is_no_name(string locale, string begin, string said, string again)
    {
        await using var chat = await Chat.BeginAsync(postgres, locale);
        await chat.Rep.SaysAsync(begin);
        await chat.Rep.SeesAsync();

        await chat.Rep.SaysAsync(said);

        await chat.Rep.SeesAsync(again);
    }

    [Fact]
    public async Task A_whole_line_in_answer_to_whom_is_read_as_one_and_the_question_is_done_with()
    {
        await using var chat = await Chat.BeginAsync(postgres);
        await chat.Rep.SaysAsync("prep");
        await chat.Rep.SeesAsync("Whom are you going to see");

        await chat.PrepareAsync("prep my visit with Zhao at Huaxin tomorrow 10am");
        await chat.Rep.SaysAsync("status");

        await chat.Rep.SeesAsync("Nothing is under way");
    }

    [Theory]
    [InlineData("en-US", "prep my visit with Zhao at Huaxin on 30 February at 10", "That day does not exist")]
    [InlineData("zh-CN", "准备2月30日拜访华芯的赵总", "没有这一天")]
    public async Task An_impossible_day_in_the_first_line_is_said_so_and_asked_for(string locale, string begin, string problem)
    {
        await using var chat = await Chat.BeginAsync(postgres, locale);

        await chat.Rep.SaysAsync(begin);

        await chat.Rep.SeesAsync(problem);
        await chat.Rep.SeesAsync("1");
        Assert.Contains("date", chat.Rep.All[^1].Inputs);
    }
}
