using SalesCoachBot.Bots;
using SalesCoachBot.Cards;

namespace SalesCoachBot.Interviews;

/// <summary>One card of an interview: what it asks together, and how it reads the card or the words that come back.</summary>
public abstract class InterviewStep<TInterview>
    where TInterview : IInterview
{
    /// <summary>Stable: records refer to it.</summary>
    public abstract string Id { get; }

    /// <summary>The SOP item whose reason answers "why?".</summary>
    public abstract string WhyId { get; }

    /// <summary>Whether there is nothing to be asked here, so that the interview passes by itself.</summary>
    public virtual bool IsNeedless(TInterview interview) => false;

    /// <summary>The card's matter, prefilled with what is known; frame and buttons come from the dialog.</summary>
    public abstract void Fill(Card card, TInterview interview);

    /// <summary>What the card has come to, in short, once it is closed; what has no value is left out.</summary>
    public abstract IEnumerable<(string Label, string? Value)> Summary(TInterview interview);

    /// <summary>Takes a card's inputs or a line of text. What is good is kept even when something else is not.</summary>
    public abstract Task<StepOutcome> HearAsync(TInterview interview, Heard heard, CancellationToken cancellationToken);
}

/// <summary>What came of an answer.</summary>
/// <param name="Problems">What is to be asked again, in the rep's words; empty when the step is settled.</param>
/// <param name="Understood">What was read out of his own words, to be said back; null where a card was ticked.</param>
public sealed record StepOutcome(IReadOnlyList<string> Problems, string? Understood = null)
{
    /// <summary>All is well.</summary>
    public static StepOutcome Settled { get; } = new([]);

    /// <summary>The words were no answer to this step: what they should be, by an example.</summary>
    public bool IsUnheard { get; init; }

    /// <summary>The words told something else that was kept; this step is asked again.</summary>
    public bool IsAside { get; init; }

    /// <summary>Whether the step has its answer.</summary>
    public bool IsSettled => Problems.Count == 0 && !IsAside;
}
