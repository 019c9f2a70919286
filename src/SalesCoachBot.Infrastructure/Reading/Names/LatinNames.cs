using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Names;

/// <summary>Names in Latin letters: runs of words that are no common words, told apart by titles, endings and their place.</summary>
internal sealed class LatinNames(string text, IReadOnlySet<string> known)
{
    private static readonly HashSet<string> PlaceBefore = new(StringComparer.Ordinal) { "at", "@", "from", "into", "of", "over", "in", "去", "到", "在", "从", "inside", "visiting" };
    private static readonly HashSet<string> PersonBefore = new(StringComparer.Ordinal) { "with", "w", "w/", "see", "seeing", "meet", "meeting", "saw", "met", "call", "called", "tell", "told", "ask", "asked", "prep", "phone", "phoned", "ring", "rang", "mr" };
    private static readonly HashSet<string> Going = new(StringComparer.Ordinal) { "go", "going", "heading", "head", "off", "drive", "driving", "trip", "way", "fly", "flying", "travel", "travelling", "over", "back", "return", "been", "get", "getting", "went" };
    private static readonly HashSet<string> Messages = new(StringComparer.Ordinal) { "hear", "heard", "message", "email", "e-mail", "mail", "call", "reply", "word", "text", "answer", "note", "want", "wants", "need", "get", "got", "promise", "promises", "promised" };
    private static readonly HashSet<string> Lowly = new(StringComparer.Ordinal) { "of", "and", "&", "the", "de", "van", "von", "der", "den", "da", "di", "la", "el", "al", "bin" };

    private static readonly HashSet<string> Slots = new(StringComparer.Ordinal)
    {
        "with", "w", "w/", "for", "to", "about", "at", "@", "from", "see", "seeing", "meet", "meeting", "saw", "met", "visit", "visiting", "visited", "prep", "prepare", "debrief",
        "forget", "delete", "erase", "remove", "merge", "show", "open", "call", "called", "phone", "ring", "cancel", "move", "reschedule", "postpone", "push", "tell", "told", "ask",
        "asked", "update", "report", "owe", "promised", "promise", "and", "is", "was", "did", "does", "has", "who's", "on", "of", "by", "email", "text", "message", "contact", "customer", "client",
        "rehearse", "like", "be", "find", "left", "inform", "brief", "let", "remind", "send", "sent", "give", "gave", "off", "back", "de", "说", "的", "is", "that", "if", "when", "where", "what", "will", "mr", "combine", "wipe", "hey",
    };

    private static readonly HashSet<string> FirstFollowers = new(StringComparer.Ordinal)
    {
        "cancelled", "canceled", "called", "wants", "said", "asked", "is", "was", "has", "got", "left", "moved", "can't", "confirmed", "agreed", "at", "from", "@", "form", "survey", "budget", "tomorrow", "on", "and", "changed", "retired", "prefers", "will", "那边", "的", "那个", "resigned", "quit", "says", "needs", "just", "didn't", "did",
    };

    private readonly List<Token> _tokens = Token.Split(text);
    private readonly bool _isAllCapitals = IsShouted(text);

    /// <summary>The names outside the places already taken, in order.</summary>
    public IEnumerable<NameMention> Find(IReadOnlyCollection<Span> taken)
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (!Starts(i, taken))
                continue;
            var end = RunEnd(i, taken);
            var mention = Mention(i, end);
            if (mention is not null)
                yield return mention;
            i = end - 1;
        }
    }

    private bool Starts(int i, IReadOnlyCollection<Span> taken)
    {
        var token = _tokens[i];
        if (token.Script != Script.Latin || token.Lower.Length < 2 || taken.Any(t => t.Overlaps(token.Span)))
            return false;
        if (NameWords.TitlesBefore.Contains(token.Lower))
            return i + 1 < _tokens.Count && _tokens[i + 1] is { Script: Script.Latin } next && IsNameLike(i + 1, next)
                || i + 2 < _tokens.Count && Text(i + 1) == "." && _tokens[i + 2].Script == Script.Latin;
        if (!token.IsCapital && NameWords.CompanyEndings.Contains(token.Lower))
            return false;
        return IsNameLike(i, token) && !IsInAddress(token) && (token.IsCapital || IsSlot(i) || NameWords.GivenNames.Contains(token.Lower));
    }

    /// <summary>Whether a word in small letters stands where a name does: after a preposition or command, or as somebody's.</summary>
    private bool IsSlot(int i)
    {
        var before = Before(i);
        if (_tokens[i].IsPossessive || Slots.Contains(before) || (before.Length > 0 && before[^1] is >= '一' and <= '龥'))
            return true;
        if (before is "the" or "people" or "two" or "both")
            return EndsLikeACompany(i) || (before != "the" && _tokens[i].Lower.EndsWith('s')) || (i > 1 && PlaceBefore.Contains(Before(i - 1)));
        return EndsLikeACompany(i) || IsBeforePinyinTitle(i) || (i == 0 && _tokens.Count > 1 && FirstFollowers.Contains(Text(1).ToLowerInvariant()));
    }

    private bool EndsLikeACompany(int i) =>
        i + 1 < _tokens.Count && NameWords.CompanyEndings.Contains(_tokens[i + 1].Lower) && !IsKnown(_tokens[i].Lower)
        && Before(i) is not ("a" or "an" or "my" or "our" or "some" or "of");

    private bool IsBeforePinyinTitle(int i) =>
        i + 1 < _tokens.Count && NameWords.PinyinTitles.Contains(_tokens[i + 1].Lower);

    /// <summary>Whether a word may begin a name: it is no common word, or a capital in the middle of a line says so.</summary>
    private bool IsNameLike(int i, Token token)
    {
        if (!IsKnown(token.Lower))
            return IsKeyboardNoise(token.Lower) is false;
        if (!token.IsCapital || _isAllCapitals || NeverNames(token))
            return false;
        var startsLine = i == 0 || Text(i - 1) is "." or "!" or "?" or "\n" or ":";
        var next = i + 1 < _tokens.Count ? _tokens[i + 1] : null;
        var nextIsName = next is { Script: Script.Latin, IsCapital: true }
            && (!IsKnown(next.Lower) || NameWords.CompanyEndings.Contains(next.Lower)) && !NeverNames(next);
        return nextIsName && !(startsLine && IsCommandWord(token.Lower))
            || !startsLine && (NameWords.GivenNames.Contains(token.Lower) || PersonBefore.Contains(Text(i - 1).ToLowerInvariant()));
    }

    private int RunEnd(int start, IReadOnlyCollection<Span> taken)
    {
        var i = start + 1;
        if (NameWords.TitlesBefore.Contains(_tokens[start].Lower))
        {
            if (i < _tokens.Count && Text(i) == ".")
                i++;
            i++;
        }
        while (i < _tokens.Count && i - start < 6 && Continues(i, start, taken))
            i++;
        while (i > start + 1 && Lowly.Contains(_tokens[i - 1].Lower))
            i--;
        return i;
    }

    private bool Continues(int i, int start, IReadOnlyCollection<Span> taken)
    {
        var (token, last) = (_tokens[i], _tokens[i - 1]);
        if (last.IsPossessive || token.Span.Start - last.Span.End > 1 || taken.Any(t => t.Overlaps(token.Span)))
            return false;
        if (Text(i) == "&" || (Lowly.Contains(token.Lower) && token.Lower is not ("and" or "the") && i > start))
            return i + 1 < _tokens.Count && _tokens[i + 1] is { Script: Script.Latin } next && (next.IsCapital || Text(i) == "&")
                && (!IsKnown(next.Lower) || NameWords.CompanyEndings.Contains(next.Lower));
        if (token.Script != Script.Latin)
            return false;
        if (NameWords.PinyinTitles.Contains(token.Lower) || NameWords.CompanyEndings.Contains(token.Lower))
            return !(IsKnown(token.Lower) && last.IsCapital && !token.IsCapital && !NameWords.PinyinTitles.Contains(token.Lower));
        return !IsKnown(token.Lower) || (token.IsCapital && last.IsCapital && !_isAllCapitals && !NeverNames(token));
    }

    private NameMention? Mention(int start, int end)
    {
        var last = _tokens[end - 1].Span;
        var span = Span.Between(_tokens[start].Span.Start, last.End - (IsPlural(start, end) ? 1 : 0));
        var kind = Kind(start, end, out var isSure);
        return kind is { } k ? new NameMention(span, k, isSure) : null;
    }

    /// <summary>"the two Zhaos": two of one name.</summary>
    private bool IsPlural(int start, int end)
    {
        var last = _tokens[end - 1].Lower;
        return last.Length > 3 && last.EndsWith('s') && !NameWords.CompanyEndings.Contains(last) && !NameWords.GivenNames.Contains(last)
            && (Before(start) is "two" or "both" or "2" or "duplicate" or "double" || NameWords.PinyinSurnames.Contains(last[..^1]));
    }

    private NameKind? Kind(int start, int end, out bool isSure)
    {
        isSure = true;
        string first = _tokens[start].Lower, last = _tokens[end - 1].Lower;
        if (NameWords.TitlesBefore.Contains(first) || (end - start > 1 && NameWords.PinyinTitles.Contains(last)))
            return NameKind.Person;
        if (end - start > 1 && NameWords.CompanyEndings.Contains(last) && !(NameWords.GivenNames.Contains(first) && end - start == 2))
            return NameKind.Company;
        if (IsFollowedByChineseEnding(end))
            return NameKind.Company;
        if (NameWords.GivenNames.Contains(first) || NameWords.PinyinSurnames.Contains(first))
            return NameKind.Person;
        if (IsPlace(start))
            return NameKind.Company;
        if (end - start == 1 && (Pinyin.IsSeveralSyllables(first) || IsAcronym(_tokens[start])))
            return NameKind.Company;
        isSure = IsPersonPlace(start) || _tokens[start].IsCapital;
        return NameKind.Person;
    }

    private bool IsPlace(int start)
    {
        var before = Before(start);
        var earlier = start > 1 ? Text(start - 2).ToLowerInvariant() : "";
        return before switch
        {
            "the" or "people" or "folks" or "guys" => start > 1 && PlaceBefore.Contains(earlier),
            "to" => Going.Contains(earlier),
            "from" => !Messages.Contains(earlier),
            "of" => start > 2 && _tokens[start - 2].IsCapital,
            "in" => false,
            "over" => false,
            _ => PlaceBefore.Contains(before) || (before.Length > 1 && before[^1] is '去' or '到' or '从') || before.EndsWith("公司", StringComparison.Ordinal),
        };
    }

    private bool IsPersonPlace(int start) => PersonBefore.Contains(Before(start));

    private bool IsFollowedByChineseEnding(int end) =>
        end < _tokens.Count && _tokens[end].Script == Script.Han
        && NameWords.ChineseCompanyEndings.Any(e => text.AsSpan(_tokens[end].Span.Start).StartsWith(e, StringComparison.Ordinal));

    private string Before(int i) => i > 0 ? Text(i - 1).ToLowerInvariant() : "";

    private string Text(int i) => _tokens[i].Span.Of(text);

    private bool IsKnown(string lower) => NameWords.English.Contains(lower) || known.Contains(lower) || NameWords.Offices.Contains(lower);

    private bool IsCommandWord(string lower) => known.Contains(lower) || NameWords.English.Contains(lower);

    private bool IsInAddress(Token token) =>
        (token.Span.End < text.Length && text[token.Span.End] == '@' && token.Span.End + 1 < text.Length && text[token.Span.End + 1] != ' ')
        || (token.Span.Start > 1 && text[token.Span.Start - 1] == '@' && text[token.Span.Start - 2] != ' ');

    private bool IsAcronym(Token token) => token.Lower.Length is >= 3 and <= 5 && token.Span.Of(text).All(char.IsUpper);

    private static bool NeverNames(Token token) => NameWords.Offices.Contains(token.Lower) || token.Lower is "i" or "kpi" or "bant" or "sop" or "rfq" or "excel" or "chinese" or "english"
        or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "my" or "our" or "their" or "the" or "ppt";

    private static bool IsShouted(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    private static bool IsKeyboardNoise(string lower) => !lower.Any(c => "aeiouyäöüéèáàíóú".Contains(c)) && lower.Length > 4;
}
