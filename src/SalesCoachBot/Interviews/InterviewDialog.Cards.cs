using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;

namespace SalesCoachBot.Interviews;

/// <summary>The card that asks: shown, heard, and closed once it has its answer.</summary>
public abstract partial class InterviewDialog<TInterview>
{
    private const string StepName = "step";
    private const string Agreed = "ok";
    private const string Shown = "shown";
    private const string ShownStep = "shown-step";
    private const string Problems = "interview-problems";
    private const string Heeded = "interview-card-heard";

    /// <summary>Closes the card that was shown last: what it asked for stands on it, with nothing left to fill in or to press.</summary>
    protected async Task CloseCardAsync(ITurnContext turnContext, TInterview interview, CancellationToken cancellationToken)
    {
        var frame = FrameOf(turnContext);
        if (frame.Remove(Shown, out var id) && frame.Remove(ShownStep, out var stepId))
        {
            var step = StepOf((string)stepId);
            var title = TitleOf(turnContext, step);
            var message = MessageFactory.Attachment(
                NewCard(turnContext, interview, step).Facts(step.Summary(interview)).ToAttachment(title));
            message.Id = (string)id;
            await turnContext.UpdateActivityAsync(message, cancellationToken);
        }
    }

    private async Task ShowAsync(ITurnContext turnContext, string stepId, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turnContext, RecordOf(turnContext), cancellationToken) is { } interview)
        {
            var problems = turnContext.TurnState.Get<IReadOnlyList<string>>(Problems) ?? [];
            await ShowAsync(turnContext, interview, StepOf(stepId), problems, cancellationToken);
        }
    }

    private async Task ShowAsync(
        ITurnContext turnContext,
        TInterview interview,
        InterviewStep<TInterview> step,
        IReadOnlyList<string> problems,
        CancellationToken cancellationToken)
    {
        await CloseCardAsync(turnContext, interview, cancellationToken);
        var card = NewCard(turnContext, interview, step);
        foreach (var problem in problems)
        {
            card.Warn(problem);
        }

        step.Fill(card, interview);
        AddButtons(turnContext, card, interview, step, Guid.CreateVersion7().ToString("N"));
        var frame = FrameOf(turnContext);
        frame[Shown] = await Voice.ShowAsync(turnContext, card.ToAttachment(TitleOf(turnContext, step)), cancellationToken);
        frame[ShownStep] = step.Id;
    }

    private Card NewCard(ITurnContext turnContext, TInterview interview, InterviewStep<TInterview> step)
    {
        var asked = _steps.Where(other => !other.IsNeedless(interview)).ToList();
        return new Card()
            .Note(Voice.Words(turnContext, "progress", ("number", asked.IndexOf(step) + 1), ("count", asked.Count)))
            .Title(TitleOf(turnContext, step));
    }

    private Card AddButtons(ITurnContext turnContext, Card card, TInterview interview, InterviewStep<TInterview> step, string token)
    {
        Newtonsoft.Json.Linq.JObject Data(string press)
        {
            var data = CardAnswer.Data(Name, press, interview.Id, token);
            data[StepName] = step.Id;
            return data;
        }

        card.Button(Voice.Words(turnContext, "button.next"), Data(Presses.Next), primary: true);
        if (step != _steps[0])
        {
            card.Button(Voice.Words(turnContext, "button.back"), Data(Presses.Back), withInputs: false);
        }

        return card
            .Button(Voice.Words(turnContext, "button.skip"), Data(Presses.Skip), withInputs: false)
            .Button(Voice.Words(turnContext, "button.why"), Data(Presses.Why), withInputs: false);
    }

    /// <summary>Takes an answer to the step that is open. A card of another step or another record changes nothing.</summary>
    private async Task<bool> HearAsync(PromptValidatorContext<Heard> prompt, CancellationToken cancellationToken)
    {
        var turnContext = prompt.Context;
        if (!prompt.Recognized.Succeeded || await OpenAsync(turnContext, RecordOf(turnContext), cancellationToken) is not { } interview)
        {
            return false;
        }

        var step = StepOf((string)prompt.Options.Validations);
        var heard = prompt.Recognized.Value;
        if (heard.Card is not null && !IsAnswerTo(heard.Card, interview.Id, step.Id))
        {
            await Voice.SayAsync(turnContext, "card.answered", cancellationToken);
            await ShowAsync(turnContext, interview, step, [], cancellationToken);
            return false;
        }

        var outcome = await HearAsync(step, interview, heard, turnContext, cancellationToken);
        if (!outcome.IsSettled)
        {
            await ShowAsync(turnContext, interview, step, outcome.Problems, cancellationToken);
        }

        return outcome.IsSettled;
    }

    /// <summary>A card that comes when this conversation was lost or left is no less an answer: what was filled in is not asked again.</summary>
    /// <returns>Whether the step has its answer.</returns>
    private async Task<bool> HearAtOnceAsync(
        InterviewStep<TInterview> step, TInterview interview, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var heard = Heard.Of(turnContext);
        if (!IsAnswerTo(heard.Card, interview.Id, step.Id) || turnContext.TurnState.ContainsKey(Heeded))
        {
            return false;
        }

        var outcome = await HearAsync(step, interview, heard, turnContext, cancellationToken);
        turnContext.TurnState.Set(Problems, outcome.Problems);
        return outcome.IsSettled;
    }

    private async Task<StepOutcome> HearAsync(
        InterviewStep<TInterview> step, TInterview interview, Heard heard, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.TurnState.Set(Heeded, step.Id);
        var outcome = await step.HearAsync(interview, IsNext(heard) ? heard with { Text = Agreed } : heard, cancellationToken);
        if (outcome is { Problems.Count: 0, Understood: { } understood })
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(understood), cancellationToken);
        }

        return outcome;
    }

    private static bool IsAnswerTo(CardAnswer? card, Guid record, string stepId) =>
        card is { Press: Presses.Next } && card.About == record && card[StepName] == stepId;
}
