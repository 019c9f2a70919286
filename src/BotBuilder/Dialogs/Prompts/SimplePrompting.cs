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
        if (QuestionOf(options, isRetry) is not { } question)
            return;

        // A copy goes out: what a channel needs to know of it is no part of the question, and would be stored with it.
        var asked = ActivityCopy.Of(question);
        await turnContext.SendActivityAsync(asked, cancellationToken).ConfigureAwait(false);
        question.Id = asked.Id;
    }

    /// <summary>What is asked now; null if nothing.</summary>
    public static Activity QuestionOf(PromptOptions options, bool isRetry) =>
        isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt;
}
