using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.People;

/// <summary>Finds the office that somebody holds: "deputy head of IT", "VP Engineering", 信息部副总监.</summary>
internal sealed class Offices
{
    private readonly HashSet<string> _senior;
    private readonly HashSet<string> _peer;
    private readonly Regex _english;
    private readonly Regex _chinese;

    public Offices()
    {
        var file = DataFile.Load<Dictionary<string, Cues.Lines>>("People.offices.yml");
        _senior = Words(file["senior"]);
        _peer = Words(file["peer"]);
        var english = string.Join('|', file.Values.SelectMany(l => DataFile.Split(l.En)).OrderByDescending(w => w.Length));
        var chinese = string.Join('|', file.Values.SelectMany(l => DataFile.Split(l.Zh)).OrderByDescending(w => w.Length));
        _english = new Regex(
            "(?<![a-z])(?<v>(?:(?:deputy|vice|senior|assistant|associate|chief|acting|global|regional|general|plant|production|maintenance|purchasing|procurement|project|technical|"
            + "quality|lab|it|r&d|operations|ops|sales|engineering|process|site|factory|supply chain|hr|finance|safety|facilities?|facility|utilities|design|research|principal|lead|executive|managing|service|system|systems|network|infrastructure|security) )*(?<o>"
            + english + @")s?(?: (?:of|for|at the|in) (?:the )?[\w&-]+(?: (?:and|&) [\w&-]+| (?:department|dept|division|team|engineering|operations|chain|management|development|planning))*)?(?: (?:it|r&d|engineering|operations|procurement|purchasing|utilities|facilities|production))?)(?![a-z])",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        _chinese = new Regex(
            "(?<v>(?:[一-龥a-z&-[他她它是为任的叫有在和跟见了]]{1,8}?(?:部门|部|处|科|室|中心|车间|院|所|厂|组|公司|集团|事业部|办|线|口))?(?:的)?(?:常务|执行|技术|生产|采购|信息|销售|运营|财务|研发|设备|质量|项目|工艺|安全|行政|人事|it)?(?<o>" + chinese + "))(?![一-龥]?们|部|室)",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    /// <summary>The first office named outside the places taken, and the level it speaks for, if any.</summary>
    public (Span Words, ContactLevel? Level)? First(string folded, IReadOnlyCollection<Span> taken)
    {
        foreach (var match in _english.Matches(folded).Concat(_chinese.Matches(folded)).OrderBy(m => m.Index))
        {
            var span = new Span(match.Groups["v"].Index, match.Groups["v"].Length);
            if (!taken.Any(t => t.Overlaps(span)))
                return (span, Level(match.Groups["o"].Value));
        }
        return null;
    }

    private ContactLevel? Level(string office) =>
        _senior.Contains(office) ? ContactLevel.Senior : _peer.Contains(office) ? ContactLevel.Peer : null;

    private static HashSet<string> Words(Cues.Lines lines) => [.. DataFile.Split(lines.En), .. DataFile.Split(lines.Zh)];
}
