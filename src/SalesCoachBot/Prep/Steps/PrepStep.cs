using SalesCoachBot.Bots;
using SalesCoachBot.Interviews;

namespace SalesCoachBot.Prep.Steps;

/// <summary>One card of the interview before a visit.</summary>
public abstract class PrepStep(PrepWords words, WhoAside aside) : InterviewStep<PrepInterview>
{
    /// <summary>How things are said.</summary>
    protected PrepWords Words { get; } = words;

    /// <inheritdoc/>
    public sealed override async Task<StepOutcome> HearAsync(
        PrepInterview interview, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(heard);
        var outcome = heard.Card is { } card
            ? await HearCardAsync(interview, card, cancellationToken)
            : await HearTextAsync(interview, heard, cancellationToken);
        if (outcome.IsUnheard && await aside.TakeAsync(interview, heard, cancellationToken) is { } told)
        {
            return told;
        }

        if (outcome.IsSettled)
        {
            interview.Settle(Id);
        }

        return outcome;
    }

    /// <summary>The words answer nothing that is asked here: what an answer looks like.</summary>
    protected StepOutcome Unheard(PrepInterview interview, string example) => new([Words.Say(interview, example)]) { IsUnheard = true };

    /// <summary>Takes the card's inputs.</summary>
    protected abstract Task<StepOutcome> HearCardAsync(
        PrepInterview interview, Cards.CardAnswer card, CancellationToken cancellationToken);

    /// <summary>Takes a line of text.</summary>
    protected abstract Task<StepOutcome> HearTextAsync(PrepInterview interview, Heard heard, CancellationToken cancellationToken);
}
