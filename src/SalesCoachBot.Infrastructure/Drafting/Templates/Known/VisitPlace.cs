using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>The place that is left of a visit's words once days, hours and lengths are taken out.</summary>
internal static partial class VisitPlace
{
    public static (string Place, VisitMode Mode) Read(string text, IEnumerable<(int Start, int End)> taken)
    {
        var characters = text.ToCharArray();
        foreach (var (start, end) in taken)
            Array.Fill(characters, '，', start, end - start);

        var mode = VisitMode.OnSite;
        var place = "";

        foreach (var part in new string(characters).Split(['，', ',', '；', ';', '。', '（', '）', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Video().IsMatch(part))
                mode = VisitMode.Video;
            else if (Phone().IsMatch(part))
                mode = VisitMode.Phone;
            else if (place.Length == 0)
                place = Clean(part);
        }

        return (place, mode);
    }

    private static string Clean(string part)
    {
        if (People().IsMatch(part))
            return "";

        var at = At().Match(part);
        if (at.Success)
            return Typography.Bare(at.Groups["place"].Value);

        var rest = Verb().Replace(part, "").Trim();
        return rest.Length < 2 || Filler().IsMatch(rest) ? "" : rest;
    }

    [GeneratedRegex(@"视频|线上|腾讯会议|\bvideo\b|\bonline\b|\bTeams\b|\bZoom\b|\bremote\b", RegexOptions.IgnoreCase)]
    private static partial Regex Video();

    [GeneratedRegex(@"电话|通话|\bphone\b|\btelephone\b|\bcall\b", RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\d+\s*[人位名]|[一二两三四五六七八九十]+[人位名]|\b(?:people|persons|participants|colleagues|attendees|engineers|technical|mixed)\b|全是技术|技术人员|有技术", RegexOptions.IgnoreCase)]
    private static partial Regex People();

    [GeneratedRegex(@"(?:在|去|到|于)(?<place>.+?)(?:交流|拜访|见面|回访|开会|汇报|面谈|现场会|看现场|$)|\b(?:visited|met|meet|meeting|visit|review)?\s*(?:at|in|@)\s+(?<place>.+)$|^visited\s+(?<place>.+?)(?:\s+on)?$", RegexOptions.IgnoreCase)]
    private static partial Regex At();

    [GeneratedRegex(@"^(?:拜访|见面|交流|回访|会面|约在|第[一二三四]次)+|(?:拜访|见面|交流|回访|会面)+$|^(?:met|visited|visit|meeting|meet|first|second|from|for|on|the)\b\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:我们|对方|客户|他们|on|for|about|at|with|and|from|to|约|共|左右|开始|准时|大约)$", RegexOptions.IgnoreCase)]
    private static partial Regex Filler();
}
