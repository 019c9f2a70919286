using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>
/// What is done in conversations over HTTP. Ids are the channel's own and may contain anything: they are escaped.
/// </summary>
internal sealed partial class Conversations : IConversations
{
    private readonly ConnectorHttp _http;

    public Conversations(ConnectorHttp http)
    {
        _http = http;
    }

    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Post,
            "v3/conversations",
            Required(parameters),
            customHeaders,
            bytes => WireJson.Read(bytes, AccountShapes.Created),
            cancellationToken);

    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Get,
            Query("v3/conversations", ("continuationToken", continuationToken)),
            null,
            customHeaders,
            WireJson.ReadOther<ConversationsResult>,
            cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Post,
            Path(conversationId, "activities"),
            Required(activity),
            customHeaders,
            bytes => WireJson.Read(bytes, AccountShapes.Resource),
            cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Post,
            Path(conversationId, "activities/history"),
            Required(transcript),
            customHeaders,
            bytes => WireJson.Read(bytes, AccountShapes.Resource),
            cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Post,
            Path(conversationId, "activities", activityId),
            Required(activity),
            customHeaders,
            bytes => WireJson.Read(bytes, AccountShapes.Resource),
            cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Put,
            Path(conversationId, "activities", activityId),
            Required(activity),
            customHeaders,
            bytes => WireJson.Read(bytes, AccountShapes.Resource),
            cancellationToken);

    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(HttpMethod.Delete, Path(conversationId, "activities", activityId), customHeaders, cancellationToken);

    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Post,
            Path(conversationId, "attachments"),
            Required(attachmentUpload),
            customHeaders,
            bytes => WireJson.Read(bytes, AccountShapes.Resource),
            cancellationToken);

    private static string Path(string conversationId, string what, string id) =>
        $"{Path(conversationId, what)}/{Uri.EscapeDataString(Required(id))}";

    private static string Path(string conversationId, string what) =>
        $"v3/conversations/{Uri.EscapeDataString(Required(conversationId))}/{what}";

    private static T Required<T>(
        T value,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(value))] string name = null)
        where T : class =>
        value ?? throw new ArgumentNullException(name);

    private static string Query(string path, params (string Name, string Value)[] parameters)
    {
        var separator = '?';
        foreach (var (name, value) in parameters)
        {
            if (string.IsNullOrEmpty(value))
                continue;
            path += $"{separator}{name}={Uri.EscapeDataString(value)}";
            separator = '&';
        }

        return path;
    }
}
