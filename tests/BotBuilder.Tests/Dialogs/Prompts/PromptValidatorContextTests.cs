using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class PromptValidatorContextTests
{
    [Fact]
    public async Task Attempts_are_counted_and_the_state_is_kept_between_them()
    {
        var attempts = new List<int>();
        var notes = new List<object?>();
        var prompt = new NumberPrompt<int>("number", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            notes.Add(context.Options.Validations);
            return Task.FromResult(context.Recognized.Succeeded && context.Recognized.Value > 10);
        });
        var options = Talk.Ask("How many?", "More than ten.");
        options.Validations = "limit 10";

        await Talk.With(prompt, options)
            .Test("hello", "How many?")
            .Test("banana", "More than ten.")
            .Test("3", "More than ten.")
            .Test("12", "Complete: 12")
            .StartTestAsync();

        Assert.Equal([1, 2, 3], attempts);
        Assert.All(notes, note => Assert.Equal("limit 10", note));
    }

    [Fact]
    public Task The_validator_may_put_another_value_in_place() =>
        Talk.With(
                new TextPrompt("text", (context, _) =>
                {
                    context.Recognized.Value = context.Recognized.Value.ToUpperInvariant();
                    return Task.FromResult(true);
                }),
                Talk.Ask("Who?"))
            .Test("hello", "Who?")
            .Test("zhao", "Complete: ZHAO")
            .StartTestAsync();

    [Fact]
    public Task The_validator_may_accept_what_was_not_understood() =>
        Talk.With(new NumberPrompt<int>("number", (_, _) => Task.FromResult(true)), Talk.Ask("How many?"))
            .Test("hello", "How many?")
            .Test("none at all", "Complete: 0")
            .StartTestAsync();

    [Fact]
    public async Task What_the_validator_sends_counts_as_an_answer()
    {
        var responded = new List<bool>();
        var prompt = new TextPrompt("text", async (context, ct) =>
        {
            responded.Add(context.Context.Responded);
            await context.Context.SendActivityAsync("no", cancellationToken: ct);
            responded.Add(context.Context.Responded);
            return false;
        });

        await Talk.With(prompt, Talk.Ask("Who?")).Test("hello", "Who?").Test("Li", "no").AssertNoReply().StartTestAsync();

        Assert.Equal([false, true], responded);
    }
}
