using System;
using System.Collections.Generic;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.State;

/// <summary>What every prompt keeps in its frame: what it was started with, and what it remembers between answers.</summary>
internal static class PromptState
{
    public const string Options = "options";
    public const string State = "state";
    public const string AttemptCount = "AttemptCount";

    /// <summary>Starts a prompt's frame.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The options are not <see cref="PromptOptions"/>.</exception>
    public static (PromptOptions Options, IDictionary<string, object> State) Begin(DialogInstance instance, object options)
    {
        if (options is not PromptOptions prompt)
            throw new ArgumentOutOfRangeException(nameof(options), "Prompt options are required for Prompt dialogs");
        ExpectInput(prompt.Prompt);
        ExpectInput(prompt.RetryPrompt);
        var state = new Dictionary<string, object> { [AttemptCount] = 0 };
        instance.State[Options] = prompt;
        instance.State[State] = state;
        return (prompt, state);
    }

    public static PromptOptions OptionsOf(DialogInstance instance) =>
        StateShape.Read<PromptOptions>(instance.State, Options);

    public static IDictionary<string, object> StateOf(DialogInstance instance) =>
        StateShape.ReadValues(instance.State, State);

    public static void CountAttempt(IDictionary<string, object> state) =>
        state[AttemptCount] = state.ContainsKey(AttemptCount) ? StateShape.ReadNumber(state, AttemptCount) + 1 : 1;

    private static void ExpectInput(Activity prompt)
    {
        if (prompt != null && string.IsNullOrEmpty(prompt.InputHint))
            prompt.InputHint = InputHints.ExpectingInput;
    }
}
