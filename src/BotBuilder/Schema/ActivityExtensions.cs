using System;
using System.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Takes mentions out of texts, so that what was said remains.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes every mention of the recipient out of the text.</summary>
    /// <returns>The text without them.</returns>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>Takes every mention of that account out of the text.</summary>
    /// <returns>The text without them.</returns>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
            activity.Text = Without(activity.Text, mention.Text ?? $"<at>{mention.Mentioned.Name}</at>");

        return activity.Text;
    }

    private static string Without(string text, string mention) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(mention)
            ? text
            : text.Replace(mention, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
}
