using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Prep;

/// <summary>Who comes from our side: "me and Li from presales" is "Li from presales".</summary>
internal static partial class OwnSide
{
    [GeneratedRegex(@" ?(?:,|、|;|&|(?<![a-z])and(?![a-z])|和|跟|还有|以及) ?")]
    private static partial Regex Between { get; }

    [GeneratedRegex("^(?:me|myself|i|only|just|my|我|我自己|自己|just me|一起|once|all|nobody|no one|alone)$")]
    private static partial Regex Oneself { get; }

    public static IReadOnlyList<Read<string>> Read(Cues cues, string text, string folded, IReadOnlyCollection<Span> taken)
    {
        if (cues.First("ourSide", folded, taken) is not { } place)
            return [];
        var people = new List<Read<string>>();
        var at = place.Start;
        foreach (var match in Between.Matches(place.Of(folded)).Append(null))
        {
            var end = match is null ? place.End : place.Start + match.Index;
            Add(Span.Between(at, end));
            at = match is null ? end : place.Start + match.Index + match.Length;
        }
        return people;

        void Add(Span span)
        {
            var words = span.Of(text);
            var lead = words.Length - words.TrimStart().Length;
            var kept = new Span(span.Start + lead, words.Trim().Length);
            if (kept.Length is > 0 and <= 40 && !Oneself.IsMatch(kept.Of(folded)))
                people.Add(new Read<string>(kept.Of(text), kept));
        }
    }
}
