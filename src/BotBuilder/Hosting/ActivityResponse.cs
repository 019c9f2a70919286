using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Puts the answer of a turn into the response.</summary>
internal static class ActivityResponse
{
    public static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        if (answer == null)
        {
            response.StatusCode = StatusCodes.Status200OK;
            return;
        }

        response.StatusCode = answer.Status;
        if (answer.Body == null)
            return;

        response.ContentType = "application/json";
        using var bytes = WireJson.Write(answer.Body);
        await response.Body.WriteAsync(bytes.Memory, cancellationToken);
    }
}
