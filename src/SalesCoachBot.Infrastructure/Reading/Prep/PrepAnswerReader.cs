using System.Text.RegularExpressions;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Reading.Dates;
using SalesCoachBot.Infrastructure.Reading.Names;
using SalesCoachBot.Infrastructure.Reading.Numbers;
using SalesCoachBot.Infrastructure.Reading.People;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Prep;

/// <summary>Reads answers to the interview by the patterns of prep.yml. Safe to share between threads.</summary>
public sealed partial class PrepAnswerReader : IPrepAnswerReader
{
    private readonly Cues _cues = new("Prep.prep.yml");
    private readonly Offices _offices = new();
    private readonly DateReader _dates = new();
    private readonly NameFinder _names = new(new HashSet<string>(StringComparer.Ordinal));

    [GeneratedRegex(@"^\W*(?:(?:mr|ms|mrs|dr|prof)\.? ?)?[\p{L}' .-]{1,30}\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ShortName { get; }

    /// <inheritdoc/>
    public PrepReading Read(string text, DateTimeOffset reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Folding.Fold(text);
        var edits = ListEdits.Read(text, folded);
        var taken = edits.Select(edit => edit.Words).ToList();
        var project = Words("project");
        var interest = Words("interest");
        var kpi = Words("kpi", [.. taken, .. Places(project, interest)]);
        var free = (List<Span>)[.. taken, .. Places(project, interest, kpi)];
        var dates = _dates.Read(text, reference).Where(d => !free.Exists(t => t.Overlaps(d.Span))).ToList();
        var ours = OwnSide.Read(_cues, text, folded, taken);
        var named = text.Length <= 2000 ? _names.Find(text, [.. dates.Select(d => d.Span)]) : [];
        var office = _offices.First(folded, [.. free, .. ours.Select(o => o.Words)]);
        return new PrepReading
        {
            Company = Named(text, named, NameKind.Company),
            Title = office is { } o && !IsOnlyAName(named, o.Words) ? new Read<string>(o.Words.Of(text), o.Words) : null,
            Level = Choice(("senior", ContactLevel.Senior), ("peer", ContactLevel.Peer)) ?? (office is { Level: { } level } held ? new Read<ContactLevel>(level, held.Words) : null),
            Project = project,
            When = dates.Find(d => d is { Kind: DateKind.Day or DateKind.Range, IsTimeOnly: false }) is { Moment: { } moment } day ? new Read<Moment>(moment, day.Span) : null,
            Time = dates.Find(d => d is { IsTimeOnly: true, Time: not null }) is { } timed ? new Read<TimeOnly>(timed.Time!.Value, timed.Span) : null,
            NoSuchDay = dates.Find(d => d.Kind == DateKind.Nonexistent)?.Span,
            Length = Durations.Find(folded).FirstOrDefault(l => IsFree(l.Words, free, dates)),
            Headcount = Headcounts.Find(folded).FirstOrDefault(h => IsFree(h.Words, taken, dates)),
            Audience = Choice(("mixed", Audience.Mixed), ("technical", Audience.AllTechnical)),
            FromOurSide = ours,
            Kpi = kpi,
            InterestAsked = Choice(("notAsked", false), ("asked", true)) ?? (interest is null ? null : new Read<bool>(true, interest.Words)),
            Interest = interest,
            FormOfAddress = Words("address") ?? WholeName(text, named),
            ClientLanguage = Choice(("english", Language.English), ("chinese", Language.Chinese)),
            Email = Words("email"),
            Cold = Choice(("notCold", false), ("cold", true)),
            Stage = Choice(("initial", VisitStage.Initial), ("stickiness", VisitStage.Stickiness), ("regular", VisitStage.Regular),
                ("executive", VisitStage.Executive), ("monitoring", VisitStage.Monitoring)),
            YesOrNo = Choice(("yes", true), ("no", false)),
            Edits = edits,
        };

        Read<string>? Words(string cue, IReadOnlyCollection<Span>? except = null) =>
            _cues.First(cue, folded, except ?? taken) is { } span ? new Read<string>(span.Of(text), span) : null;

        Read<T>? Choice<T>(params (string Cue, T Value)[] choices)
        {
            foreach (var (cue, value) in choices)
                if (_cues.First(cue, folded, taken) is { } span)
                    return new Read<T>(value, span);
            return null;
        }
    }

    private static IEnumerable<Span> Places(params Read<string>?[] values) => values.OfType<Read<string>>().Select(v => v.Words);

    private static bool IsFree(Span span, List<Span> taken, List<DateMention> dates) =>
        !taken.Exists(t => t.Overlaps(span)) && !dates.Exists(d => d.Span.Overlaps(span));

    private static Read<string>? Named(string text, IReadOnlyList<NameMention> names, NameKind kind) =>
        names.FirstOrDefault(n => n.Kind == kind && n.IsSure) is { } name ? new Read<string>(name.Span.Of(text), name.Span) : null;

    // 赵总 is a name with a title, not an office; 信息部副总监 is one.
    private static bool IsOnlyAName(IReadOnlyList<NameMention> names, Span office) =>
        names.Any(n => n.Kind == NameKind.Person && n.Span.Overlaps(office));

    /// <summary>An answer that is a name and nothing else says what he is called.</summary>
    private static Read<string>? WholeName(string text, IReadOnlyList<NameMention> names) =>
        text.Length <= 60 && names is [{ Kind: NameKind.Person } only]
            && ShortName.IsMatch(text[..only.Span.Start] + text[only.Span.End..] is { Length: 0 } ? "a" : Rest(text, only.Span))
            ? new Read<string>(only.Span.Of(text), only.Span) : null;

    // What may stand beside the name: a language, a comma.
    private static string Rest(string text, Span name) =>
        Regex.IsMatch(text[..name.Start] + text[name.End..], @"^[\s,，.。]*(?:in )?(?:chinese|english|中文|英文|用中文|用英文)?[\s,，.。]*$", RegexOptions.IgnoreCase) ? "a" : "1";
}
