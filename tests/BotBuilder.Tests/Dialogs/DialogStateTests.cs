using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Dialogs;

public class DialogStateTests
{
    [Fact]
    public void A_stack_that_is_not_given_is_empty()
    {
        Assert.Empty(new DialogState().DialogStack);
        Assert.Empty(new DialogState(null).DialogStack);
        Assert.Single(new DialogState([new DialogInstance { Id = "A" }]).DialogStack);
    }

    [Fact]
    public void Json_names_are_camel_case()
    {
        var state = new DialogState([new DialogInstance { Id = "A", State = new Dictionary<string, object> { ["n"] = 1 } }]);

        var json = JObject.FromObject(state);

        Assert.Equal("A", (string?)json.SelectToken("dialogStack[0].id"));
        Assert.Equal(1, (int?)json.SelectToken("dialogStack[0].state.n"));
    }

    [Fact]
    public async Task An_interview_outlives_the_process()
    {
        var store = new Dictionary<string, JObject>();
        await Flow(store).Test("hello", "Which colour? (1) red, (2) green, or (3) blue").StartTestAsync();

        // What another process finds is what JSON text can hold.
        var restored = store.ToDictionary(item => item.Key, item => JObject.Parse(item.Value.ToString()));

        await Flow(restored).Test("banana", "Which of these? (1) red, (2) green, or (3) blue").StartTestAsync();
        restored = restored.ToDictionary(item => item.Key, item => JObject.Parse(item.Value.ToString()));
        await Flow(restored).Test("green", "green 1, 3 seats, for 赵总 on try 2").StartTestAsync();
    }

    private static TestFlow Flow(Dictionary<string, JObject> store)
    {
        var state = new ConversationState(new MemoryStorage(store));
        var adapter = new TestAdapter(TestAdapter.CreateConversation("restart")).Use(new AutoSaveStateMiddleware(state));
        var dialog = new AskColour();
        return new TestFlow(adapter, (turn, ct) => dialog.RunAsync(turn, state.CreateProperty<DialogState>("state"), ct));
    }

    private sealed class AskColour : ComponentDialog
    {
        private int _attempts;

        public AskColour()
            : base("askColour")
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, ct) =>
                {
                    step.Values["seats"] = 3;
                    step.Values["customer"] = "赵总";
                    return step.PromptAsync("colour", new PromptOptions
                    {
                        Prompt = MessageFactory.Text("Which colour?"),
                        RetryPrompt = MessageFactory.Text("Which of these?"),
                        Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]),
                        Validations = new List<string> { "not used" },
                    }, ct);
                },
                async (step, ct) =>
                {
                    var found = (FoundChoice)step.Result;
                    var seats = Convert.ToInt32(step.Values["seats"], System.Globalization.CultureInfo.InvariantCulture);
                    var said = $"{found.Value} {found.Index}, {seats} seats, for {step.Values["customer"]} on try {_attempts}";
                    await step.Context.SendActivityAsync(said, cancellationToken: ct);
                    return await step.EndDialogAsync(found, ct);
                },
            ]));
            AddDialog(new ChoicePrompt("colour", CountAsync) { Style = ListStyle.Inline });
        }

        private Task<bool> CountAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken ct)
        {
            _attempts = prompt.AttemptCount;
            Assert.IsAssignableFrom<IList<string>>(prompt.Options.Validations);
            return Task.FromResult(prompt.Recognized.Succeeded);
        }
    }
}
