using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody joined or left, or the conversation got another topic.</summary>
public interface IConversationUpdateActivity : IActivity
{
    IList<ChannelAccount> MembersAdded { get; set; }

    IList<ChannelAccount> MembersRemoved { get; set; }

    string TopicName { get; set; }

    bool? HistoryDisclosed { get; set; }
}
