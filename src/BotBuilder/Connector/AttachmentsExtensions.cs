using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>What is done with files that a channel keeps.</summary>
public static class AttachmentsExtensions
{
    /// <summary>What a file is, and in which views it may be had.</summary>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations,
        string attachmentId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken);
        return response.Body;
    }

    /// <summary>A view of a file.</summary>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations,
        string attachmentId,
        string viewId,
        CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken);
        return response.Body;
    }
}
