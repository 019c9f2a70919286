using System.Linq;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Copies a question, so that what a turn adds to it is not kept.</summary>
internal static class ActivityCopy
{
    /// <summary>The copy. Its parts are shared but for the lists, which may grow.</summary>
    public static Activity Of(Activity activity) => new()
    {
        Type = activity.Type,
        Id = activity.Id,
        Timestamp = activity.Timestamp,
        LocalTimestamp = activity.LocalTimestamp,
        LocalTimezone = activity.LocalTimezone,
        CallerId = activity.CallerId,
        ServiceUrl = activity.ServiceUrl,
        ChannelId = activity.ChannelId,
        From = activity.From,
        Conversation = activity.Conversation,
        Recipient = activity.Recipient,
        TextFormat = activity.TextFormat,
        AttachmentLayout = activity.AttachmentLayout,
        MembersAdded = activity.MembersAdded,
        MembersRemoved = activity.MembersRemoved,
        ReactionsAdded = activity.ReactionsAdded,
        ReactionsRemoved = activity.ReactionsRemoved,
        TopicName = activity.TopicName,
        HistoryDisclosed = activity.HistoryDisclosed,
        Locale = activity.Locale,
        Text = activity.Text,
        Speak = activity.Speak,
        InputHint = activity.InputHint,
        Summary = activity.Summary,
        SuggestedActions = activity.SuggestedActions,
        Attachments = activity.Attachments?.ToList(),
        Entities = activity.Entities?.ToList(),
        ChannelData = activity.ChannelData,
        Action = activity.Action,
        ReplyToId = activity.ReplyToId,
        Label = activity.Label,
        ValueType = activity.ValueType,
        Value = activity.Value,
        Name = activity.Name,
        RelatesTo = activity.RelatesTo,
        Code = activity.Code,
        Expiration = activity.Expiration,
        Importance = activity.Importance,
        DeliveryMode = activity.DeliveryMode,
        ListenFor = activity.ListenFor,
        TextHighlights = activity.TextHighlights,
        SemanticAction = activity.SemanticAction,
        Properties = activity.Properties is { Count: > 0 } ? (JObject)activity.Properties.DeepClone() : new JObject(),
    };
}
