namespace Microsoft.Bot.Schema.Json;

/// <summary>How accounts, conversations and references to them look in JSON.</summary>
internal static class AccountShapes
{
    public static readonly JsonShape<ChannelAccount> Channel = new JsonShape<ChannelAccount>()
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("role", x => x.Role, (x, v) => x.Role = v)
        .Text("aadObjectId", x => x.AadObjectId, (x, v) => x.AadObjectId = v)
        .Rest(x => x.Properties, (x, v) => x.Properties = v);

    public static readonly JsonShape<ConversationAccount> Conversation = new JsonShape<ConversationAccount>()
        .Flag("isGroup", x => x.IsGroup, (x, v) => x.IsGroup = v)
        .Text("conversationType", x => x.ConversationType, (x, v) => x.ConversationType = v)
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Text("name", x => x.Name, (x, v) => x.Name = v)
        .Text("aadObjectId", x => x.AadObjectId, (x, v) => x.AadObjectId = v)
        .Text("role", x => x.Role, (x, v) => x.Role = v)
        .Text("tenantId", x => x.TenantId, (x, v) => x.TenantId = v)
        .Rest(x => x.Properties, (x, v) => x.Properties = v);

    public static readonly JsonShape<ConversationReference> Reference = new JsonShape<ConversationReference>()
        .Text("activityId", x => x.ActivityId, (x, v) => x.ActivityId = v)
        .One("user", Channel, x => x.User, (x, v) => x.User = v)
        .One("bot", Channel, x => x.Bot, (x, v) => x.Bot = v)
        .One("conversation", Conversation, x => x.Conversation, (x, v) => x.Conversation = v)
        .Text("channelId", x => x.ChannelId, (x, v) => x.ChannelId = v)
        .Text("serviceUrl", x => x.ServiceUrl, (x, v) => x.ServiceUrl = v)
        .Text("locale", x => x.Locale, (x, v) => x.Locale = v);

    public static readonly JsonShape<ResourceResponse> Resource = new JsonShape<ResourceResponse>()
        .Text("id", x => x.Id, (x, v) => x.Id = v);

    public static readonly JsonShape<ConversationResourceResponse> Created = new JsonShape<ConversationResourceResponse>()
        .Text("activityId", x => x.ActivityId, (x, v) => x.ActivityId = v)
        .Text("serviceUrl", x => x.ServiceUrl, (x, v) => x.ServiceUrl = v)
        .Text("id", x => x.Id, (x, v) => x.Id = v);

    public static readonly JsonShape<ConversationParameters> Parameters = new JsonShape<ConversationParameters>()
        .Flag("isGroup", x => x.IsGroup, (x, v) => x.IsGroup = v)
        .One("bot", Channel, x => x.Bot, (x, v) => x.Bot = v)
        .Many("members", Channel, x => x.Members, (x, v) => x.Members = v)
        .Text("topicName", x => x.TopicName, (x, v) => x.TopicName = v)
        .Any("activity", x => x.Activity, (x, v) => x.Activity = (Activity)v)
        .Any("channelData", x => x.ChannelData, (x, v) => x.ChannelData = v)
        .Text("tenantId", x => x.TenantId, (x, v) => x.TenantId = v);
}
