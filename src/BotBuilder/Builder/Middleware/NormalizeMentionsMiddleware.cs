using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Gives mentions the same form on every channel, and takes those of the bot out of what was said.</summary>
public partial class NormalizeMentionsMiddleware : IMiddleware
{
    /// <summary>Whether mentions of the bot are taken out of text and entities.</summary>
    public bool RemoveRecipientMention { get; set; } = true;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message)
            Normalize(turnContext.Activity);
        return next(cancellationToken);
    }

    [GeneratedRegex("^<at[^>]*>(.*?)</at>$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex AtTag();

    [GeneratedRegex("<at[^>]*>(.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex AnyAtTag();

    private static bool IsMention(Entity entity) => entity?.Type == "mention";

    private static string MentionedId(Entity entity) =>
        entity is Mention mention ? mention.Mentioned?.Id : (string)entity.Properties.SelectToken("mentioned.id");

    private static string WithoutTags(string text, Regex tag) => text == null ? null : tag.Replace(text, "$1").Trim();

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention)
        {
            activity.RemoveRecipientMention();
            activity.Entities = activity.Entities?
                .Where(entity => !IsMention(entity) || MentionedId(entity) != activity.Recipient?.Id)
                .ToList();
        }

        activity.Text = WithoutTags(activity.Text, AnyAtTag());
        foreach (var entity in activity.Entities?.Where(IsMention) ?? [])
            NormalizeMention(entity);
    }

    private static void NormalizeMention(Entity entity)
    {
        if (entity is Mention mention)
            mention.Text = WithoutTags(mention.Text, AtTag());
        else if (entity.Properties["text"] is JValue { Value: string text })
            entity.Properties["text"] = WithoutTags(text, AtTag());
    }
}
