namespace SalesCoachBot.Channels.Teams;

/// <summary>The body of a request, read whole as long as it stays under the limit.</summary>
public static class RequestBody
{
    /// <summary>More than twice of what Teams lets a message weigh.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>The bytes, or null when there are more than <see cref="MaxBytes"/>, however the length was announced.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
            return null;
        using var read = new MemoryStream((int)(request.ContentLength ?? 4096));
        var chunk = new byte[4096];
        int count;
        while ((count = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (read.Length + count > MaxBytes)
                return null;
            read.Write(chunk, 0, count);
        }

        return read.ToArray();
    }
}
