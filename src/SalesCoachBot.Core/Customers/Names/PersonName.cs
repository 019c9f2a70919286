namespace SalesCoachBot.Core.Customers.Names;

/// <summary>
/// A person's name as a rep writes it, taken apart: <c>zhao zong</c> and 赵总 are the surname and an office, "Mr Zhao" is the
/// surname alone, 老赵 as well, 赵伟 and "Wei Zhao" are surname and given name.
/// </summary>
internal sealed class PersonName
{
    private const int LongestChineseName = 4;

    private PersonName(IReadOnlyList<NamePart> parts, string? office) => (Parts, Office) = (parts, office);

    public IReadOnlyList<NamePart> Parts { get; }

    /// <summary>What tells him from another of his name; null where only a courtesy or nothing is said.</summary>
    public string? Office { get; }

    /// <summary>More than a surname is said.</summary>
    public bool IsSpecific => Office is not null || Parts.Count > 1;

    public static PersonName Parse(string text)
    {
        var titles = new List<string>();
        var words = Spelling.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(ByScript).ToList();
        var named = words.Where((word, at) => !IsTitleAt(words, at, titles)).Select(word => WithoutTitles(word, titles)).ToList();
        // A title that stands alone is all there is to go by: it is then a name like any other.
        named = named.Count == 0 ? words : named;
        var office = titles.Select(Titles.OfficeOf).FirstOrDefault(found => found is not null);
        return new([.. named.SelectMany(word => PartsOf(word, named.Count == 1 && titles.Count > 0))], office);
    }

    /// <summary>How well the names themselves go together, whatever the offices.</summary>
    public Fit FitOf(PersonName other)
    {
        if (Parts.Count == 0 || other.Parts.Count == 0)
        {
            return Fit.None;
        }

        var fit = FitOf(Parts, other.Parts);
        return fit is Fit.Fits ? fit : (Fit)Math.Max((int)fit, (int)RunTogether(Parts).FitOf(RunTogether(other.Parts)));
    }

    private static Fit FitOf(IReadOnlyList<NamePart> some, IReadOnlyList<NamePart> others)
    {
        var (fewer, more) = some.Count <= others.Count ? (some, others.ToList()) : (others, some.ToList());
        var (worst, unmatched) = (Fit.Fits, new List<NamePart>());
        foreach (var part in fewer)
        {
            var best = more.Count == 0 ? default : more.MaxBy(part.FitOf);
            var fit = more.Count == 0 ? Fit.None : part.FitOf(best);
            if (fit is Fit.None)
            {
                unmatched.Add(part);
                continue;
            }

            more.Remove(best);
            worst = fit < worst ? fit : worst;
        }

        return unmatched.Count == 0 ? worst
            : unmatched.Count == 1 && fewer.Count > 1 && more.TrueForAll(unmatched[0].MayBeForeignFor) ? Fit.Near
            : Fit.None;
    }

    // "zhaowei" is 赵伟, and "Zhao Wei".
    private static NamePart RunTogether(IReadOnlyList<NamePart> parts) =>
        new(string.Concat(parts.Select(part => part.Text)), NameRole.Either);

    private static IEnumerable<string> ByScript(string word)
    {
        var start = 0;
        for (var at = 1; at <= word.Length; at++)
        {
            if (at == word.Length || Spelling.IsHan(word[at]) != Spelling.IsHan(word[at - 1]))
            {
                yield return word[start..at];
                start = at;
            }
        }
    }

    // A first word that spells a surname is one, though it may be an office in pinyin as well: Gong Wei, but Zhao gong.
    private static bool IsTitleAt(List<string> words, int at, List<string> titles)
    {
        var isTitle = words.Count > 1 && Titles.Is(words[at]) && (at > 0 || !Surnames.IsSpelt(words[at]));
        if (isTitle)
        {
            titles.Add(words[at]);
        }

        return isTitle;
    }

    private static string WithoutTitles(string word, List<string> titles)
    {
        while (Titles.EndOf(word) is { } title)
        {
            titles.Add(title);
            word = word[..^title.Length];
        }

        if (word.Length is 2 && word[0] is '老' or '小')
        {
            titles.Add(word[..1]);
            word = word[1..];
        }

        return word;
    }

    private static IEnumerable<NamePart> PartsOf(string word, bool hasTitle)
    {
        if (!Spelling.IsHan(word[0]) || word.Length > LongestChineseName)
        {
            return [new(word, hasTitle && Surnames.IsSpelt(word) ? NameRole.Surname : NameRole.Either)];
        }

        var length = Surnames.LengthIn(word);
        return word.Length == length
            ? [new(word, NameRole.Surname)]
            : [new(word[..length], NameRole.Surname), new(word[length..], NameRole.Given)];
    }
}
