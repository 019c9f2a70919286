using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Interviews;

/// <summary>The words and buttons that work at every step: back, skip, why, status.</summary>
public abstract partial class InterviewDialog<TInterview>
{
    /// <inheritdoc/>
    protected override async Task<DialogTurnResult?> HearWordAsync(
        DialogContext innerDc, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        ArgumentNullException.ThrowIfNull(heard);
        if (innerDc.ActiveDialog?.Id == Reason)
        {
            return await HearInsteadOfReasonAsync(innerDc, heard, cancellationToken);
        }

        if (IsNext(heard) || (heard.Card is not null && !await IsOfOpenStepAsync(innerDc, heard.Card, cancellationToken)))
        {
            return null;
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

    /// <summary>What may come where a reason was asked for: he thinks better of it, has none, or leaves.</summary>
    private async Task<DialogTurnResult?> HearInsteadOfReasonAsync(
        DialogContext innerDc, Heard heard, CancellationToken cancellationToken)
    {
        if (await OpenAsync(innerDc, cancellationToken) is not { ReasonOwed: { } skipped } interview)
        {
            return null;
        }

        switch (WordOf(heard))
        {
            case Intent.Back:
            case Intent.None when IsAnswerTo(heard.Card, interview.Id, skipped):
                interview.Reopen(skipped);
                return await BeginAgainAsync(innerDc, null, cancellationToken);
            case Intent.Skip when heard.Card is not null:
                return EndOfTurn; // A second tap on the button that brought the question.
            case Intent.Skip:
                interview.Skip(skipped, Voice.Words(innerDc.Context, "skip.no-reason"));
                return await BeginAgainAsync(innerDc, null, cancellationToken);
            case Intent.Cancel or Intent.Help:
                return await base.HearWordAsync(innerDc, heard, cancellationToken);
            default:
                return null;
        }
    }

    private async Task<bool> IsOfOpenStepAsync(DialogContext innerDc, CardAnswer card, CancellationToken cancellationToken) =>
        await OpenAsync(innerDc, cancellationToken) is { } interview
        && card.About == interview.Id
        && card[StepName] == Current(interview)?.Id;

    /// <summary>"Next", typed, is the button and no word of its own, whatever a reader takes it for.</summary>
    private bool IsNext(Heard heard) => heard.Card is null && Voice.IsPhrase(heard.Text, "button.next");

    private static Intent WordOf(Heard heard) => heard.Card?.Press switch
    {
        Presses.Back => Intent.Back,
        Presses.Skip => Intent.Skip,
        Presses.Why => Intent.Why,
        _ => heard.Meaning.Intent,
    };

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
}

/// <summary>What can be pressed on an interview's card.</summary>
internal static class Presses
{
    public const string Next = "next";
    public const string Back = "back";
    public const string Skip = "skip";
    public const string Why = "why";
}
