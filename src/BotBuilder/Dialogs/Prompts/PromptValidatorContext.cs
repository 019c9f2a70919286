using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.State;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator works with.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
public class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext turnContext,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options)
    {
        Context = turnContext;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>What the prompt made of the answer; the validator may put another value there.</summary>
    public PromptRecognizerResult<T> Recognized { get; }

    /// <summary>What the prompt was started with.</summary>
    public PromptOptions Options { get; }

    /// <summary>What the prompt, and the validator, remember from answer to answer.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>Which answer it is, from 1.</summary>
    public int AttemptCount => State.ContainsKey(PromptState.AttemptCount)
        ? StateShape.ReadNumber(State, PromptState.AttemptCount)
        : 0;
}
