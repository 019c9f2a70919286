using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Interviews;

/// <summary>
/// An interview by cards over a record. Help, back, skip, why, cancel and status work at every step; a step that is settled passes by
/// itself, so beginning again is going on.
/// </summary>
public abstract partial class InterviewDialog<TInterview> : CoachDialog
    where TInterview : class, IInterview
{
    private const string Card = "card";
    private const string Reason = "reason";
    private const string Record = "record";
    private const string Frame = "interview";

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
        StandIn(innerDc.Context, innerDc.Parent.ActiveDialog);
        return base.OnBeginDialogAsync(innerDc, options, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        StandIn(innerDc.Context, innerDc.Parent.ActiveDialog);
        return base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(instance);
        StandIn(turnContext, instance);
        return base.RepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <summary>What had come in between is over: says what it goes back to, unless there is nothing left to ask.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        StandIn(outerDc.Context, outerDc.ActiveDialog);
        if (await OpenAsync(outerDc, cancellationToken) is not { } interview || Current(interview) is null)
        {
            return await outerDc.EndDialogAsync(null, cancellationToken);
        }

        await Voice.SayAsync(outerDc.Context, "interview.back-to", cancellationToken, ("whom", interview.Whom));
        return await base.ResumeDialogAsync(outerDc, reason, result, cancellationToken);
    }

    /// <summary>Takes what waits of this same record off the stack, wherever it waits: it is about to be gone on with.</summary>
    internal static void TakeOff(DialogContext outerDc, string dialogId, string record) => outerDc.Stack.RemoveAll(waiting =>
        waiting.Id == dialogId && waiting.State.TryGetValue(Record, out var kept) && kept is string known && known == record);

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
        return await OpenAsync(step, cancellationToken) is { } interview
            && IsOpen(asked, interview)
            && !await HearAtOnceAsync(asked, interview, step.Context, cancellationToken)
            ? await step.PromptAsync(Card, StepPrompt.For(asked.Id), cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private static bool IsOpen(InterviewStep<TInterview> step, TInterview interview) =>
        !interview.IsSettled(step.Id) && !step.IsNeedless(interview);

    /// <summary>In this turn it is this instance that speaks: its record, and the card that it showed last.</summary>
    private static void StandIn(ITurnContext turnContext, DialogInstance instance) => turnContext.TurnState.Set(Frame, instance.State);

    private static IDictionary<string, object> FrameOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IDictionary<string, object>>(Frame);

    private static Guid RecordOf(ITurnContext turnContext) => Guid.Parse((string)FrameOf(turnContext)[Record]);

    private InterviewStep<TInterview>? Current(TInterview interview) => _steps.FirstOrDefault(step => IsOpen(step, interview));

    private InterviewStep<TInterview> StepOf(string id) => _steps.First(step => step.Id == id);

    private string TitleOf(ITurnContext turnContext, InterviewStep<TInterview> step) =>
        Voice.Words(turnContext, $"{Name}.{step.Id}.title");
}
