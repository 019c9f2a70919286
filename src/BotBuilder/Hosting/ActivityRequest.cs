using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes the activity out of a request, within limits.</summary>
/// <param name="maxBytes">How large a body may be.</param>
internal sealed class ActivityRequest(int maxBytes)
{
    /// <summary>The activity in the request.</summary>
    /// <exception cref="BadActivityRequestException">There is none that could be answered.</exception>
    public async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
            throw new BadActivityRequestException(StatusCodes.Status405MethodNotAllowed, "activities are posted");
        if (!IsJson(request.ContentType))
            throw new BadActivityRequestException(StatusCodes.Status415UnsupportedMediaType, "activities are JSON");
        if (request.ContentLength > maxBytes)
            throw TooLarge();

        using var body = new BorrowedBytes((int)(request.ContentLength ?? 4096) + 1);
        await ReadBodyAsync(request, body, cancellationToken);
        return Complete(Parse(body.Memory.Span));
    }

    // Hosts that don't say what they send have always been understood.
    private static bool IsJson(string contentType) =>
        string.IsNullOrEmpty(contentType)
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
            && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
                || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase)));

    private static Activity Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return WireJson.Read(utf8, ActivityShape.Activity);
        }
        catch (JsonException error)
        {
            throw new BadActivityRequestException(StatusCodes.Status400BadRequest, "the body is no activity", error);
        }
    }

    private static Activity Complete(Activity activity)
    {
        if (string.IsNullOrEmpty(activity?.Type))
            throw new BadActivityRequestException(StatusCodes.Status400BadRequest, "the activity has no type");

        // An invoke is answered in the response: it alone can do without.
        if (string.IsNullOrEmpty(activity.Conversation?.Id) && activity.Type != ActivityTypes.Invoke)
            throw new BadActivityRequestException(StatusCodes.Status400BadRequest, "the activity belongs to no conversation");

        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out _))
            throw new BadActivityRequestException(StatusCodes.Status400BadRequest, "the activity does not say where answers go");

        return activity;
    }

    private static BadActivityRequestException TooLarge() =>
        new(StatusCodes.Status413PayloadTooLarge, "the activity is too large");

    private async Task ReadBodyAsync(HttpRequest request, BorrowedBytes body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var count = await request.Body.ReadAsync(body.Free, cancellationToken);
            if (count == 0)
                return;

            body.Advance(count);
            if (body.Memory.Length > maxBytes)
                throw TooLarge();
        }
    }
}
