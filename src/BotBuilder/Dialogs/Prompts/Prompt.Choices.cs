using System.Collections.Generic;
using System.Threading;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How prompts show choices with their question.</summary>
public abstract partial class Prompt<T>
{
    /// <summary>Puts choices into a copy of a question, or makes a message of them if there is none.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="channelId">The channel, for <see cref="ListStyle.Auto"/>.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How to show them.</param>
    /// <param name="options">How to write them out.</param>
    /// <param name="conversationType">The type of the conversation, for <see cref="ListStyle.Auto"/>.</param>
    /// <param name="cancellationToken">Not used; the official signature has it.</param>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => new Activity { Type = ActivityTypes.Message, Text = text },
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType),
        };
        if (prompt == null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        // The question stays as it is in the prompt's options, for the next time it is asked.
        var message = ActivityCopy.Of((Activity)prompt);
        message.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
            message.SuggestedActions = shown.SuggestedActions;
        if (shown.Attachments is { Count: > 0 })
            message.Attachments = message.Attachments == null ? shown.Attachments : [.. message.Attachments, .. shown.Attachments];
        return message;
    }
}
