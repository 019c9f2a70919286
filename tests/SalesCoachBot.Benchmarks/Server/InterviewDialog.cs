using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using SalesCoachBot.Benchmarks.Driver;

namespace SalesCoachBot.Benchmarks.Server;

/// <summary>Eight questions: text, choice, confirm and number in turn. What was answered is kept and read back.</summary>
internal sealed class InterviewDialog : ComponentDialog
{
    public InterviewDialog()
        : base(nameof(InterviewDialog))
    {
        AddDialog(new WaterfallDialog("questions", [.. Script.Questions.Select(Ask), ReadBackAsync]));
        AddDialog(new TextPrompt(nameof(QuestionKind.Text)));
        AddDialog(new ChoicePrompt(nameof(QuestionKind.Choice)) { Style = ListStyle.Inline });
        AddDialog(new ConfirmPrompt(nameof(QuestionKind.Confirm)) { Style = ListStyle.Inline });
        AddDialog(new NumberPrompt<int>(nameof(QuestionKind.Number)));
    }

    private static WaterfallStep Ask(Question question, int index) => (step, ct) =>
    {
        Keep(step, index);
        var options = new PromptOptions
        {
            Prompt = MessageFactory.Text(question.Text),
            RetryPrompt = MessageFactory.Text("Again: " + question.Text),
            Choices = question.Choices == null ? null : ChoiceFactory.ToChoices(question.Choices),
        };
        return step.PromptAsync(question.Kind.ToString(), options, ct);
    };

    private static async Task<DialogTurnResult> ReadBackAsync(WaterfallStepContext step, CancellationToken ct)
    {
        Keep(step, Script.Questions.Count);
        var answers = Script.Questions.Select((_, index) => step.Values[$"answer{index}"]);
        await step.Context.SendActivityAsync("Noted: " + string.Join(", ", answers), cancellationToken: ct);
        return await step.EndDialogAsync(null, ct);
    }

    private static void Keep(WaterfallStepContext step, int index)
    {
        if (index > 0)
            step.Values[$"answer{index - 1}"] = step.Result is FoundChoice found ? found.Value : step.Result;
    }
}
