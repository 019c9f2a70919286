using System.Text.Json;
using SalesCoachBot.Channels.Teams;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>The one field that matters in a small body, which may be empty altogether.</summary>
public static class RequestField
{
    /// <summary>Reads it; <paramref name="value"/> is null when it is not given. False when the body is no JSON object or the field no plain text.</summary>
    public static bool TryRead(byte[] body, string name, out string? value)
    {
        ArgumentNullException.ThrowIfNull(body);
        value = null;
        if (body.Length == 0)
            return true;
        try
        {
            using var json = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = ActivityReader.MaxDepth });
            if (json.RootElement.TryGetProperty(name, out var field))
                value = field.GetString();
            return value?.Contains('\0') is not true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // What these two say is exactly what false says.
            return false;
        }
    }
}
