using System.Collections.Generic;
using System.Linq;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that show choices.</summary>
public class ChoiceFactory
{
    private const int LongestInline = 3;

    /// <summary>
    /// Shows choices the best way the channel has: suggested actions, else a card, else within the sentence if they are
    /// three or fewer, else as a list. Titles too long for buttons always become a list.
    /// </summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = default,
        IList<string> toList = default)
    {
        list ??= [];
        var longTitles = list.Any(choice => Title(choice)?.Length > Channel.MaxActionTitleLength(channelId));
        if (longTitles)
            return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count))
            return HeroCard(list, text, speak);
        return list.Count <= LongestInline ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>Shows choices within the sentence: "Pick one: (1) red, (2) green, or (3) blue".</summary>
    public static Activity Inline(
        IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        Message(ChoicesInWords.Inline(choices ?? [], text, options), speak);

    /// <summary>Shows choices as a list below the text.</summary>
    public static Activity List(
        IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>Shows choices as a list below the text.</summary>
    public static Activity List(
        IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        Message(ChoicesInWords.List(choices ?? [], text, options), speak);

    /// <summary>Shows choices as buttons that go away once one is pressed.</summary>
    public static IMessageActivity SuggestedAction(
        IList<string> choices, string text = null, string speak = null, IList<string> toList = default) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    /// <summary>Shows choices as buttons that go away once one is pressed.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="text">What is said with them.</param>
    /// <param name="speak">What is spoken.</param>
    /// <param name="toList">Ids of those who see the buttons; everybody if not said.</param>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = default)
    {
        var message = Message(text, speak);
        message.SuggestedActions = new SuggestedActions { Actions = Buttons(choices), To = toList };
        return message;
    }

    /// <summary>Shows choices as the buttons of a card that carries the text.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard { Text = text, Buttons = Buttons(choices) };
        var message = Message(null, speak);
        message.AttachmentLayout = AttachmentLayoutTypes.List;
        message.Attachments = [new Attachment { ContentType = Schema.HeroCard.ContentType, Content = card }];
        return message;
    }

    /// <summary>Makes a choice of each value.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices?.Select(choice => new Choice(choice)).ToList() ?? [];

    internal static string Title(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        choices?.Select(choice => choice.Action ?? Button(choice.Value)).ToList() ?? [];

    private static CardAction Button(string value) => new() { Type = ActionTypes.ImBack, Value = value, Title = value };

    private static Activity Message(string text, string speak)
    {
        var message = new Activity { Type = ActivityTypes.Message, Text = text, InputHint = InputHints.ExpectingInput };
        message.Speak = string.IsNullOrWhiteSpace(speak) ? null : speak;
        return message;
    }
}
