using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or words.</summary>
/// <typeparam name="T">The kind of number: <c>int</c>, <c>long</c>, <c>float</c>, <c>double</c> or <c>decimal</c>.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        NumberParsing<T>.RefuseOtherTypes();
        DefaultLocale = defaultLocale;
    }

    /// <summary>The language of answers whose activity names none.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        SimplePrompting.AskAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);

        var culture = PromptLocale.Of(activity, DefaultLocale);
        var numbers = NumbersInWords.Numbers(activity.Text, culture);
        if (numbers.Count == 0)
            numbers = NumbersInWords.Quantities(activity.Text, culture);
        if (numbers.Count > 0 && numbers[0].Resolution.TryGetValue("value", out var value))
        {
            result.Succeeded = NumberParsing<T>.TryParse(value?.ToString(), NumbersInWords.FormatOf(culture), out var number);
            result.Value = number;
        }

        return Task.FromResult(result);
    }
}
