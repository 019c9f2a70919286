using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class DateTimePromptTests
{
    [Theory]
    [InlineData("5th December 2018 at 9am", "2018-12-05T09")]
    [InlineData("2026-03-05", "2026-03-05")]
    [InlineData("tomorrow", "2026-03-06")]
    [InlineData("next Tuesday at 3pm", "2026-03-10T15")]
    public Task Reads_dates_from_the_users_own_day(string said, string timex) =>
        Talk.With(new DateTimePrompt("when", defaultLocale: Culture.English), Talk.Ask("When?"))
            .Test("hello", "When?")
            .Send(At(said))
            .AssertReply("Complete: " + timex)
            .StartTestAsync();

    [Theory]
    [InlineData("明天", "2026-03-06")]
    [InlineData("下周二下午三点", "2026-03-10T15")]
    public Task Reads_Chinese_dates(string said, string timex) =>
        Talk.With(new DateTimePrompt("when"), Talk.Ask("什么时候？"), locale: "zh-CN")
            .Test("你好", "什么时候？")
            .Send(At(said))
            .AssertReply("Complete: " + timex)
            .StartTestAsync();

    [Fact]
    public Task What_may_mean_two_things_comes_as_both() =>
        Talk.With(
                new DateTimePrompt("when", (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Count == 2)),
                Talk.Ask("When?", "Say it otherwise."))
            .Test("hello", "When?")
            .Send(At("2026-03-05"))
            .AssertReply("Say it otherwise.")
            .Send(At("at 4 o'clock"))
            .AssertReply("Complete: T04,T16")
            .StartTestAsync();

    [Fact]
    public async Task A_range_has_a_start_and_an_end()
    {
        DateTimeResolution? resolution = null;
        var prompt = new DateTimePrompt("when", (context, _) =>
        {
            resolution = context.Recognized.Value[0];
            return Task.FromResult(true);
        });

        await Talk.With(prompt, Talk.Ask("When?"))
            .Test("hello", "When?")
            .Send(At("from 2026-03-05 to 2026-03-09"))
            .AssertReply("Complete: (2026-03-05,2026-03-09,P4D)")
            .StartTestAsync();

        Assert.Equal(("2026-03-05", "2026-03-09", null), (resolution!.Start, resolution.End, resolution.Value));
    }

    [Fact]
    public Task What_is_no_date_is_asked_again() =>
        Talk.With(new DateTimePrompt("when"), Talk.Ask("When?", "A date, please."))
            .Test("hello", "When?")
            .Test("banana", "A date, please.")
            .StartTestAsync();

    private static Activity At(string said) => new(ActivityTypes.Message, text: said)
    {
        LocalTimestamp = new DateTimeOffset(2026, 3, 5, 9, 0, 0, TimeSpan.FromHours(8)),
    };
}
