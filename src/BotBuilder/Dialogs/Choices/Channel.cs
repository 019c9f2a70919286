using System;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show.</summary>
public class Channel
{
    private const int NoLimit = 100;

    /// <summary>Whether the channel shows that many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = NoLimit) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether the channel shows that many suggested actions in a conversation of that type.</summary>
    /// <param name="channelId">One of the known channels.</param>
    /// <param name="buttonCnt">How many there are.</param>
    /// <param name="conversationType">In Teams only a <c>personal</c> conversation shows any.</param>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = NoLimit, string conversationType = default) =>
        buttonCnt <= channelId switch
        {
            "facebook" or "skype" => 10,
            "line" => 13,
            "kik" => 20,
            "telegram" or "emulator" or "directline" or "directlinespeech" or "webchat" => NoLimit,
            "msteams" when conversationType == "personal" => 3,
            _ => -1,
        };

    /// <summary>Whether the channel shows a card with that many buttons.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = NoLimit) =>
        buttonCnt <= channelId switch
        {
            "facebook" or "skype" => 3,
            "msteams" => 50,
            "line" => 99,
            "slack" or "telegram" or "emulator" or "directline" or "directlinespeech" or "webchat" or "cortana" => NoLimit,
            _ => -1,
        };

    /// <summary>Whether earlier messages stay in sight.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != "cortana";

    /// <summary>How long the title of a button may be, in characters.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn's activity; empty if it names none.</summary>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return string.IsNullOrEmpty(turnContext.Activity.ChannelId) ? string.Empty : turnContext.Activity.ChannelId;
    }
}
