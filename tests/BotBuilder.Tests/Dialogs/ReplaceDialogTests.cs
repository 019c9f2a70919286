using Microsoft.Bot.Builder.Dialogs;

namespace BotBuilder.Tests.Dialogs;

public class ReplaceDialogTests
{
    [Theory]
    [InlineData("stay", "prompt two", "Complete: stay")]
    [InlineData("replace", "second dialog asks", "Complete: the end")]
    public Task One_dialog_takes_the_place_of_another(string answer, string next, string end) =>
        Talk.With("first", dialogs: new Branching())
            .Test("hello", "prompt one")
            .Test(answer, next)
            .Test("go on", end)
            .StartTestAsync();

    private sealed class Branching : ComponentDialog
    {
        public Branching()
            : base("first")
        {
            AddDialog(new WaterfallDialog("one",
            [
                (step, ct) => step.PromptAsync("text", Talk.Ask("prompt one"), ct),
                async (step, ct) =>
                {
                    step.Values["answer"] = step.Result;
                    return (string)step.Result == "replace"
                        ? await step.ReplaceDialogAsync("two", null, ct)
                        : await step.PromptAsync("text", Talk.Ask("prompt two"), ct);
                },
                (step, ct) => step.EndDialogAsync(step.Values["answer"], ct),
            ]));
            AddDialog(new WaterfallDialog("two",
            [
                (step, ct) => step.PromptAsync("text", Talk.Ask("second dialog asks"), ct),
                (step, ct) => step.EndDialogAsync("the end", ct),
            ]));
            AddDialog(new TextPrompt("text"));
        }
    }
}
