using System;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks to a channel's connector.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Where it listens.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How requests are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How responses are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Who speaks.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>What is done with files that the channel keeps.</summary>
    IAttachments Attachments { get; }

    /// <summary>What is done in conversations.</summary>
    IConversations Conversations { get; }
}
