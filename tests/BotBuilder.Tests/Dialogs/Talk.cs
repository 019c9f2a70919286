using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs;

/// <summary>A conversation with dialogs: what is not continued is begun, and the outcome is said aloud.</summary>
internal static class Talk
{
    /// <summary>With a set of dialogs, of which the named one is begun.</summary>
    public static TestFlow With(
        string first, object? options = null, string? locale = null, TestAdapter? adapter = null, params Dialog[] dialogs)
    {
        var state = new ConversationState(new MemoryStorage());
        var set = new DialogSet(state.CreateProperty<DialogState>("dialogState"));
        foreach (var dialog in dialogs)
            set.Add(dialog);

        adapter ??= new TestAdapter(TestAdapter.CreateConversation("talk"));
        adapter.Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, async (turn, ct) =>
        {
            if (locale != null)
                turn.Activity.Locale = locale;
            var dc = await set.CreateContextAsync(turn, ct);
            var result = await dc.ContinueDialogAsync(ct);
            if (result.Status == DialogTurnStatus.Empty)
                result = await dc.BeginDialogAsync(first, options, ct);
            if (result.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled)
                await turn.SendActivityAsync($"{result.Status}: {Say(result.Result)}", cancellationToken: ct);
        });
    }

    /// <summary>With one prompt.</summary>
    public static TestFlow With(
        Dialog prompt, PromptOptions options, string? locale = null, TestAdapter? adapter = null) =>
        With(prompt.Id, options, locale, adapter, prompt);

    public static PromptOptions Ask(string question, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(question),
        RetryPrompt = retry == null ? null : MessageFactory.Text(retry),
    };

    private static string Say(object? result) => result switch
    {
        Microsoft.Bot.Builder.Dialogs.Choices.FoundChoice found => found.Value,
        IList<Attachment> attachments => string.Join(",", attachments.Select(attachment => attachment.Content)),
        IList<DateTimeResolution> moments => string.Join(",", moments.Select(moment => moment.Timex)),
        Activity activity => $"{activity.Type} {activity.Value}",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => result?.ToString() ?? "nothing",
    };
}
