using System.Globalization;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>The number of the last line that a client has seen; opaque to it.</summary>
public static class Watermark
{
    /// <summary>0 when there is none yet (it then arrives empty); null when it is none of ours.</summary>
    public static long? Read(string? watermark) =>
        string.IsNullOrEmpty(watermark) ? 0
        : watermark.All(char.IsAsciiDigit) && long.TryParse(watermark, CultureInfo.InvariantCulture, out var sequence) ? sequence
        : null;
}
