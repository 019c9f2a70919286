using System.Text;
using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Dates;
using SalesCoachBot.Infrastructure.Reading.Names;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>Makes a line ready for the rules: mends it, finds dates and names, and puts signs in their place.</summary>
internal sealed partial class LinePreparer(DateReader dates, TypoMender typos, NameFinder names)
{
    [GeneratedRegex(@"(?<![a-z])(?:um+|uh+|erm?|hmm+|well|you know|like i said|so yeah|please note|basically)(?![a-z'])[ ,]*|(?:嗯+|呃+|额+|哦|噢|唔|那个(?=[ ,，]|$)|这个(?=[ ,，]|$)|就是说|就是那个|怎么说呢|话说|对了|诶|欸|哎(?!呀)|喂(?!，?在))[ ,，、…]*")]
    private static partial Regex Filler { get; }

    [GeneratedRegex(@"^(?:(?:hi|hey|hello|ok|okay|so|and|coach|right|ah|oh|yo|please|pls|好的?|行|那|哎呀?|你好|教练|麻烦(?:你|您)?|请)[ ,，!！]+)+(?=\S)(?!(?:coach|there|again|everyone|all|you|mate|team|教练|在吗|在不在|早)\W*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^(?:can|could|would|will) (?:you|u|we)|能不能|可不可以|能否|可以.{0,12}吗|行吗|好吗|好不好|行不行|请|麻烦|帮我|please")]
    private static partial Regex Polite { get; }

    [GeneratedRegex(@"(?:\?|吗|[^什怎多]么)\s*$|(?:了没|没有|没)\??\s*$")]
    private static partial Regex Asking { get; }

    public Prepared Prepare(string text, DateTimeOffset reference)
    {
        var mended = typos.Mend(Folding.FoldWidth(text));
        var found = dates.Read(mended.Text, reference);
        var people = names.Find(mended.Text, [.. found.Select(d => d.Span)]);
        var marked = Evened(Signed(Folding.Fold(mended.Text), found, people));
        var isQuestion = Asking.IsMatch(marked) && !Polite.IsMatch(marked);
        return new Prepared(Opened(marked.TrimEnd(' ', '.', '!', '?', '~', ',', ';', '…')), isQuestion, found, people, mended);
    }

    private static string Signed(string text, IReadOnlyList<DateMention> dates, IReadOnlyList<NameMention> names)
    {
        var places = dates.Where(d => d.Kind != DateKind.Vague).Select(d => (d.Span, Sign: Prepared.Date))
            .Concat(names.Select(n => (n.Span, Sign: n.Kind == NameKind.Person ? Prepared.Person : Prepared.Company)))
            .OrderBy(p => p.Span.Start);
        var signed = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (span, sign) in places)
        {
            signed.Append(text, at, span.Start - at).Append(sign);
            at = span.End;
        }
        return signed.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>One space between Latin words, none beside Chinese except for a pause; commas set off from Latin words.</summary>
    private static string Evened(string text)
    {
        var plain = Filler.Replace(Punctuation(text), m => m.Index > 0 && m.Index + m.Length < text.Length ? " " : "");
        var even = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] != ' ')
            {
                if (even.Length > 0 && NeedsSpace(even[^1], plain[i]))
                    even.Append(' ');
                even.Append(plain[i]);
                continue;
            }
            while (i + 1 < plain.Length && plain[i + 1] == ' ')
                i++;
            if (even.Length > 0 && i + 1 < plain.Length && KeepsSpace(even[^1], plain[i + 1]))
                even.Append(' ');
        }
        return even.ToString().Trim();
    }

    private static string Punctuation(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (var i = 0; i < to.Length; i++)
            to[i] = from[i] switch { '、' or '\n' or '\r' => ',', '。' => '.', '…' => ' ', var c => c };
    });

    // 请用English, 打过了,冯工: no space beside Chinese; a pause between two Chinese words stays.
    private static bool KeepsSpace(char before, char after) => IsHan(before) == IsHan(after);

    private static bool NeedsSpace(char before, char after) =>
        (IsLatin(before) && Prepared.IsSign(after)) || (Prepared.IsSign(before) && IsLatin(after))
        || (after is ',' or ';' && IsLatin(before)) || (before is ',' or ';' && (IsLatin(after) || Prepared.IsSign(after)));

    private static string Opened(string text)
    {
        var opened = Opening.Replace(text, "");
        return opened.Length < 3 ? text : opened;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FA5';
}
