using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>What is done in conversations.</summary>
public static partial class ConversationsExtensions
{
    /// <summary>Creates a conversation.</summary>
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken);
        return response.Body;
    }

    /// <summary>One page of the conversations the bot takes part in.</summary>
    public static async Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken);
        return response.Body;
    }

    /// <summary>Puts an activity at the end of a conversation.</summary>
    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.SendToConversationWithHttpMessagesAsync(
            conversationId,
            activity,
            null,
            cancellationToken);
        return response.Body;
    }

    /// <summary>Puts activities into a conversation's history.</summary>
    public static async Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.SendConversationHistoryWithHttpMessagesAsync(
            conversationId,
            transcript,
            null,
            cancellationToken);
        return response.Body;
    }

    /// <summary>Answers an activity.</summary>
    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.ReplyToActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            null,
            cancellationToken);
        return response.Body;
    }

    /// <summary>Gives an activity another content.</summary>
    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.UpdateActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            null,
            cancellationToken);
        return response.Body;
    }

    /// <summary>Takes an activity back.</summary>
    public static async Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.DeleteActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            null,
            cancellationToken);
    }

    /// <summary>Who takes part.</summary>
    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetConversationMembersWithHttpMessagesAsync(
            conversationId,
            null,
            cancellationToken);
        return response.Body;
    }

    /// <summary>One of those who take part.</summary>
    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this IConversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetConversationMemberWithHttpMessagesAsync(
            userId,
            conversationId,
            null,
            cancellationToken);
        return response.Body;
    }

    /// <summary>One page of those who take part.</summary>
    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetConversationPagedMembersWithHttpMessagesAsync(
            conversationId,
            pageSize,
            continuationToken,
            null,
            cancellationToken);
        return response.Body;
    }

    /// <summary>Removes somebody.</summary>
    public static async Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.DeleteConversationMemberWithHttpMessagesAsync(
            conversationId,
            memberId,
            null,
            cancellationToken);
    }

    /// <summary>Who sees an activity.</summary>
    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetActivityMembersWithHttpMessagesAsync(
            conversationId,
            activityId,
            null,
            cancellationToken);
        return response.Body;
    }

    /// <summary>Uploads a file.</summary>
    public static async Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.UploadAttachmentWithHttpMessagesAsync(
            conversationId,
            attachmentUpload,
            null,
            cancellationToken);
        return response.Body;
    }
}
