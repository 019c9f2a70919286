using System.Collections.Generic;
using System.Globalization;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Who takes part in conversations.</summary>
internal sealed partial class Conversations
{
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Get,
            Path(conversationId, "members"),
            null,
            customHeaders,
            WireJson.ReadOther<IList<ChannelAccount>>,
            cancellationToken);

    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Get,
            Path(conversationId, "members", userId),
            null,
            customHeaders,
            bytes => WireJson.Read(bytes, AccountShapes.Channel),
            cancellationToken);

    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Get,
            PageOfMembers(conversationId, pageSize, continuationToken),
            null,
            customHeaders,
            WireJson.ReadOther<PagedMembersResult>,
            cancellationToken);

    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(HttpMethod.Delete, Path(conversationId, "members", memberId), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Get,
            Path(conversationId, "activities", activityId) + "/members",
            null,
            customHeaders,
            WireJson.ReadOther<IList<ChannelAccount>>,
            cancellationToken);

    private static string PageOfMembers(string conversationId, int? pageSize, string continuationToken) => Query(
        Path(conversationId, "pagedmembers"),
        ("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)),
        ("continuationToken", continuationToken));
}
