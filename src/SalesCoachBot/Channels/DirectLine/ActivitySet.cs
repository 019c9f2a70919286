using System.Globalization;
using System.Text;
using SalesCoachBot.Infrastructure.Data.DirectLine;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>Activities as Direct Line gives them out: <c>{"activities":[…],"watermark":"12"}</c>.</summary>
public static class ActivitySet
{
    /// <summary>Lines of the transcript, and how far the client has read with them.</summary>
    public static byte[] Of(IReadOnlyList<DirectLineActivity> lines, long watermark) =>
        Write(lines.Select(line => line.Json), string.Create(CultureInfo.InvariantCulture, $",\"watermark\":\"{watermark}\""));

    /// <summary>One activity that is not in the transcript and moves no watermark.</summary>
    public static byte[] Passing(string activity) => Write([activity], "");

    // The activities are JSON already.
    private static byte[] Write(IEnumerable<string> activities, string watermark) =>
        Encoding.UTF8.GetBytes($"{{\"activities\":[{string.Join(',', activities)}]{watermark}}}");
}
