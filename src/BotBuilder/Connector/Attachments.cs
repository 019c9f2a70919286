using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What is done with files that a channel keeps, over HTTP.</summary>
internal sealed class Attachments : IAttachments
{
    private readonly ConnectorHttp _http;

    public Attachments(ConnectorHttp http)
    {
        _http = http;
    }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        _http.CallAsync(
            HttpMethod.Get,
            Path(attachmentId),
            null,
            customHeaders,
            WireJson.ReadOther<AttachmentInfo>,
            cancellationToken);

    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(viewId);
        return _http.CallAsync<Stream>(
            HttpMethod.Get,
            $"{Path(attachmentId)}/views/{Uri.EscapeDataString(viewId)}",
            null,
            customHeaders,
            bytes => new MemoryStream(bytes.ToArray(), writable: false),
            cancellationToken);
    }

    private static string Path(string attachmentId)
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        return $"v3/attachments/{Uri.EscapeDataString(attachmentId)}";
    }
}
