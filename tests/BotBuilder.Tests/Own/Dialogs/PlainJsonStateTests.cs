using BotBuilder.Tests.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Own.Dialogs;

/// <summary>A store that keeps no types gives back plain JSON; an interview goes on all the same.</summary>
public class PlainJsonStateTests
{
    private readonly Dictionary<string, JObject> _store = [];

    [Fact]
    public async Task An_interview_goes_on_from_plain_json()
    {
        await Flow().Test("hello", "Which colour? (1) red or (2) green").StartTestAsync();

        ForgetTypes();
        await Flow().Test("banana", "One of these: (1) red or (2) green").StartTestAsync();
        ForgetTypes();
        await Flow().Test("2", "How many?").StartTestAsync();
        ForgetTypes();
        await Flow().Test("three", "3 green for 赵总").StartTestAsync();
    }

    [Fact]
    public async Task State_of_a_wrong_kind_is_an_error_and_no_new_start()
    {
        await Flow().Test("hello", "Which colour? (1) red or (2) green").StartTestAsync();
        ForgetTypes();
        _store.Values.Single().SelectToken("$..dialogs")!.Replace("nonsense");

        await Assert.ThrowsAnyAsync<Exception>(() => Flow().Send("red").StartTestAsync());
    }

    private void ForgetTypes()
    {
        var types = _store.Values.SelectMany(item => item.Descendants().OfType<JProperty>())
            .Where(property => property.Name == "$type" && property.Ancestors().OfType<JProperty>().Any())
            .ToList();
        Assert.NotEmpty(types);
        types.ForEach(property => property.Remove());
    }

    private TestFlow Flow()
    {
        var state = new ConversationState(new MemoryStorage(_store));
        var adapter = new TestAdapter(TestAdapter.CreateConversation("plain")).Use(new AutoSaveStateMiddleware(state));
        var dialog = new ComponentDialog("interview");
        dialog.AddDialog(new WaterfallDialog("steps", [AskColour, AskNumber, Say]));
        dialog.AddDialog(new ChoicePrompt("colour") { Style = ListStyle.Inline });
        dialog.AddDialog(new NumberPrompt<int>("number"));
        return new TestFlow(adapter, (turn, ct) => dialog.RunAsync(turn, state.CreateProperty<DialogState>("state"), ct));
    }

    private static Task<DialogTurnResult> AskColour(WaterfallStepContext step, CancellationToken ct)
    {
        step.Values["customer"] = "赵总";
        var options = Talk.Ask("Which colour?", "One of these:");
        options.Choices = ChoiceFactory.ToChoices(["red", "green"]);
        return step.PromptAsync("colour", options, ct);
    }

    private static Task<DialogTurnResult> AskNumber(WaterfallStepContext step, CancellationToken ct)
    {
        step.Values["colour"] = ((FoundChoice)step.Result).Value;
        return step.PromptAsync("number", Talk.Ask("How many?"), ct);
    }

    private static async Task<DialogTurnResult> Say(WaterfallStepContext step, CancellationToken ct)
    {
        var text = $"{step.Result} {step.Values["colour"]} for {step.Values["customer"]}";
        await step.Context.SendActivityAsync(text, cancellationToken: ct);
        return await step.EndDialogAsync(null, ct);
    }
}
