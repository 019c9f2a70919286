using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Interviews;

/// <summary>
/// An interview by cards over a record. Help, back, skip, why, cancel and status work at every step; a step that is settled passes by
/// itself, so beginning again is going on.
/// </summary>
public abstract class InterviewDialog<TInterview> : CoachDialog
    where TInterview : class, IInterview
{
    private const string Card = "card";
    private const string Reason = "reason";
    private const string Record = "record";

    private readonly IReadOnlyList<InterviewStep<TInterview>> _steps;
    private readonly SopCatalogue _catalogue;

    /// <summary>An interview of these steps, in this order.</summary>
    protected InterviewDialog(string id, Voice voice, SopCatalogue catalogue, params IReadOnlyList<InterviewStep<TInterview>> steps)
        : base(id, voice)
    {
        (_steps, _catalogue) = (steps, catalogue);
        AddPrompts(new StepPrompt(Card, HearAsync, ShowAsync), new TextPrompt(Reason));
    }

    /// <summary>The prefix of this interview's phrases and the name of its cards: <c>prep</c>.</summary>
    protected abstract string Name { get; }

    /// <summary>Opens the record. Null when it is gone, or nothing is to be asked of it any more.</summary>
    protected abstract Task<TInterview?> OpenAsync(ITurnContext turnContext, Guid record, CancellationToken cancellationToken);

    /// <summary>The record of this very conversation.</summary>
    protected async Task<TInterview?> OpenAsync(DialogContext dialogs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        return await OpenAsync(dialogs.Context, RecordOf(dialogs.Context), cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        innerDc.Parent.ActiveDialog.State[Record] = options;
        Remember(innerDc);
        return base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        Remember(innerDc);
        return base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(instance);
        turnContext.TurnState.Set(Record, instance.State[Record]);
        return base.RepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <summary>First of all, once: why the last step was passed over.</summary>
    protected async Task<DialogTurnResult> AskReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (await OpenAsync(step, cancellationToken) is not { ReasonOwed: not null })
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var ask = MessageFactory.Text(Voice.Words(step.Context, "skip.reason"));
        ask.SuggestedActions = Voice.Suggest(
            [Voice.Words(step.Context, "skip.no-time"), Voice.Words(step.Context, "skip.unknown"), Voice.Words(step.Context, "skip.needless")]);
        return await step.PromptAsync(Reason, new PromptOptions { Prompt = ask }, cancellationToken);
    }

    /// <summary>Keeps the reason.</summary>
    protected async Task<DialogTurnResult> KeepReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Result is string reason && await OpenAsync(step, cancellationToken) is { ReasonOwed: { } skipped } interview)
        {
            interview.Skip(skipped, reason);
        }

        return await step.NextAsync(null, cancellationToken);
    }

    /// <summary>Asks one step, unless it is settled.</summary>
    protected async Task<DialogTurnResult> AskAsync(
        InterviewStep<TInterview> asked, WaterfallStepContext step, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(step);
        return await OpenAsync(step, cancellationToken) is { } interview && IsOpen(asked, interview)
            ? await step.PromptAsync(Card, StepPrompt.For(asked.Id), cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult?> HearWordAsync(
        DialogContext innerDc, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        ArgumentNullException.ThrowIfNull(heard);
        if (innerDc.ActiveDialog?.Id == Reason)
        {
            return heard.Meaning.Intent == Intent.Cancel ? await base.HearWordAsync(innerDc, heard, cancellationToken) : null;
        }

        return WordOf(heard) switch
        {
            Intent.Back => await GoBackAsync(innerDc, cancellationToken),
            Intent.Skip => await PassOverAsync(innerDc, cancellationToken),
            Intent.Why => await SayWhyAsync(innerDc, cancellationToken),
            Intent.Status => await SayStatusAsync(innerDc, cancellationToken),
            _ => await base.HearWordAsync(innerDc, heard, cancellationToken),
        };
    }

    private static Intent WordOf(Heard heard) => heard.Card?.Press switch
    {
        Presses.Back => Intent.Back,
        Presses.Skip => Intent.Skip,
        Presses.Why => Intent.Why,
        _ => heard.Meaning.Intent,
    };

    private static bool IsOpen(InterviewStep<TInterview> step, TInterview interview) =>
        !interview.IsSettled(step.Id) && !step.IsNeedless(interview);

    private static void Remember(DialogContext innerDc) =>
        innerDc.Context.TurnState.Set(Record, innerDc.Parent.ActiveDialog.State[Record]);

    private static Guid RecordOf(ITurnContext turnContext) => Guid.Parse(turnContext.TurnState.Get<string>(Record));

    private InterviewStep<TInterview>? Current(TInterview interview) => _steps.FirstOrDefault(step => IsOpen(step, interview));

    private async Task<DialogTurnResult> GoBackAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        var interview = await OpenAsync(innerDc, cancellationToken);
        var before = interview is null ? null : _steps
            .TakeWhile(step => step != Current(interview))
            .LastOrDefault(step => !step.IsNeedless(interview));
        if (before is null)
        {
            await Voice.SayAsync(innerDc.Context, "back.first", cancellationToken);
            return EndOfTurn;
        }

        interview!.Reopen(before.Id);
        return await BeginAgainAsync(innerDc, null, cancellationToken);
    }

    private async Task<DialogTurnResult> PassOverAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (await OpenAsync(innerDc, cancellationToken) is { } interview && Current(interview) is { } current)
        {
            interview.Skip(current.Id, null);
        }

        return await BeginAgainAsync(innerDc, null, cancellationToken);
    }

    private async Task<DialogTurnResult> SayWhyAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (await OpenAsync(innerDc, cancellationToken) is { } interview && Current(interview) is { } current)
        {
            await Voice.SayAsync(
                innerDc.Context,
                "why",
                cancellationToken,
                ("why", _catalogue.Why(current.WhyId).In(interview.Language)),
                ("id", current.WhyId));
        }

        return EndOfTurn;
    }

    private async Task<DialogTurnResult> SayStatusAsync(DialogContext innerDc, CancellationToken cancellationToken)
    {
        if (await OpenAsync(innerDc, cancellationToken) is { } interview && Current(interview) is { } current)
        {
            var open = _steps.Where(step => IsOpen(step, interview)).Select(step => TitleOf(innerDc.Context, step));
            await Voice.SayAsync(
                innerDc.Context,
                "status",
                cancellationToken,
                ("at", TitleOf(innerDc.Context, current)),
                ("open", string.Join(Voice.Words(innerDc.Context, "list.comma"), open)));
        }

        return EndOfTurn;
    }

    private async Task ShowAsync(ITurnContext turnContext, string stepId, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turnContext, RecordOf(turnContext), cancellationToken) is { } interview)
        {
            await ShowAsync(turnContext, interview, StepOf(stepId), [], cancellationToken);
        }
    }

    private Task ShowAsync(
        ITurnContext turnContext,
        TInterview interview,
        InterviewStep<TInterview> step,
        IReadOnlyList<string> problems,
        CancellationToken cancellationToken)
    {
        var asked = _steps.Where(other => !other.IsNeedless(interview)).ToList();
        var title = TitleOf(turnContext, step);
        var card = new Card()
            .Note(Voice.Words(turnContext, "progress", ("number", asked.IndexOf(step) + 1), ("count", asked.Count)))
            .Title(title);
        foreach (var problem in problems)
        {
            card.Warn(problem);
        }

        step.Fill(card, interview);
        var token = Guid.CreateVersion7().ToString("N");
        return Voice.ShowAsync(
            turnContext, AddButtons(turnContext, card, interview, step, token).ToAttachment(title), cancellationToken);
    }

    private Card AddButtons(ITurnContext turnContext, Card card, TInterview interview, InterviewStep<TInterview> step, string token)
    {
        Newtonsoft.Json.Linq.JObject Data(string press)
        {
            var data = CardAnswer.Data(Name, press, interview.Id, token);
            data["step"] = step.Id;
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
        if (heard.Card is { } card && (card.About != interview.Id || card["step"] != step.Id))
        {
            await Voice.SayAsync(turnContext, "card.answered", cancellationToken);
            await ShowAsync(turnContext, interview, step, [], cancellationToken);
            return false;
        }

        var outcome = await step.HearAsync(interview, heard, cancellationToken);
        if (outcome is { Problems.Count: 0, Understood: { } understood })
        {
            await turnContext.SendActivityAsync(MessageFactory.Text(understood), cancellationToken);
        }

        if (!outcome.IsSettled)
        {
            await ShowAsync(turnContext, interview, step, outcome.Problems, cancellationToken);
        }

        return outcome.IsSettled;
    }

    private InterviewStep<TInterview> StepOf(string id) => _steps.First(step => step.Id == id);

    private string TitleOf(ITurnContext turnContext, InterviewStep<TInterview> step) =>
        Voice.Words(turnContext, $"{Name}.{step.Id}.title");
}

/// <summary>What can be pressed on an interview's card.</summary>
internal static class Presses
{
    public const string Next = "next";
    public const string Back = "back";
    public const string Skip = "skip";
    public const string Why = "why";
}
