using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using SalesCoachBot.Channels.Teams;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>
/// Takes files only so far that the coach can say kindly that it reads none: name and kind go into the activity, the content
/// is not kept anywhere.
/// </summary>
public static class UploadEndpoint
{
    /// <summary>The most that all files together may weigh.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const string ActivityPart = "activity";

    private const int LongestName = 200;

    private static readonly FormOptions Limits = new() { MultipartBodyLengthLimit = MaxBytes, ValueCountLimit = 16, KeyLengthLimit = 256 };

    /// <summary>Posts the activity part, or a bare message, with what is known of the files.</summary>
    public static async Task<IResult> PostAsync(
        HttpRequest request, string conversationId, RepPosts posts, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType)
            return DirectLineError.NotTaken("multipart/form-data is taken here");
        if (request.ContentLength > MaxBytes)
            return DirectLineError.TooLarge();
        try
        {
            var form = await request.ReadFormAsync(Limits, cancellationToken);
            return await ActivityOf(form, cancellationToken) is { } body
                ? await ActivityEndpoints.TakeAsync(body, PostStamp.Of(request, conversationId, clock), posts, cancellationToken)
                : DirectLineError.BadArgument("the activity part is no JSON object");
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return DirectLineError.TooLarge();
        }
        catch (Exception error) when (error is InvalidDataException or IOException)
        {
            return DirectLineError.BadArgument("this is no form, or too much of one");
        }
    }

    private static async Task<byte[]?> ActivityOf(IFormCollection form, CancellationToken cancellationToken)
    {
        var activity = await ActivityPartOf(form, cancellationToken);
        if (activity is null)
            return null;
        JsonNode[] files = [.. form.Files.Where(file => file.Name != ActivityPart).Select(Stub)];
        activity["attachments"] = new JsonArray(files);
        return Encoding.UTF8.GetBytes(activity.ToJsonString());
    }

    private static async Task<JsonObject?> ActivityPartOf(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form.Files[ActivityPart] is not { } part)
            return new JsonObject { ["type"] = "message" };
        if (part.Length > RequestBody.MaxBytes)
            return null;
        await using var content = part.OpenReadStream();
        try
        {
            return await JsonNode.ParseAsync(
                content,
                documentOptions: new JsonDocumentOptions { MaxDepth = ActivityReader.MaxDepth, AllowDuplicateProperties = false },
                cancellationToken: cancellationToken) as JsonObject;
        }
        catch (JsonException)
        {
            // Said to the client by the caller.
            return null;
        }
    }

    private static JsonObject Stub(IFormFile file) => new()
    {
        ["contentType"] = string.IsNullOrWhiteSpace(file.ContentType) ? "application/octet-stream" : file.ContentType,
        ["name"] = file.FileName.Length > LongestName ? file.FileName[..LongestName] : file.FileName,
    };
}
