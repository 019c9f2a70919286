using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a prompt without choices asks.</summary>
internal static class SimplePrompting
{
    /// <summary>Sends the question, or the one for another try.</summary>
    public static async Task AskAsync(
        ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        if (QuestionOf(options, isRetry) is { } question)
            await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What is asked now; null if nothing.</summary>
    public static Activity QuestionOf(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
}
