namespace SalesCoachBot.Core.Customers.Names;

/// <summary>
/// A company's name as a rep writes it, in full or in part: 华芯, 华芯科技, 上海华芯科技有限公司, "Huaxin", "Huaxin Technology Co., Ltd.".
/// </summary>
internal sealed class CompanyName
{
    private static readonly string[] Forms = ["股份有限公司", "有限责任公司", "有限公司", "集团公司", "公司", "集团", "股份", "控股"];
    private static readonly string[] Trades =
        ["科技", "技术", "电子", "信息", "实业", "工业", "智能", "装备", "材料", "能源", "重工", "机械", "软件", "网络"];

    private static readonly HashSet<string> Words =
    [
        "co", "ltd", "limited", "inc", "corp", "corporation", "company", "group", "holdings", "holding", "plc", "llc", "gmbh", "ag",
        "sa", "bv", "ab", "technology", "technologies", "tech", "electronics", "the",
    ];

    private readonly string[] _words;
    private readonly string _full;
    private readonly string _core;

    private CompanyName(string[] words)
    {
        _words = words;
        _full = WithoutEnd(string.Concat(words), Forms);
        _core = WithoutEnd(_full, Trades);
    }

    private bool IsHan => _full.Any(Spelling.IsHan);

    public static CompanyName Parse(string text)
    {
        var words = Spelling.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var telling = words.Where(word => !Words.Contains(word)).ToArray();
        return new(telling.Length == 0 ? words : telling);
    }

    public Fit FitOf(CompanyName other) => (IsHan, other.IsHan) switch
    {
        (true, true) => OfCharacters(other),
        (true, false) => OfScripts(this, other),
        (false, true) => OfScripts(other, this),
        _ => OfLetters(other),
    };

    private static string WithoutEnd(string name, string[] ends)
    {
        while (Array.Find(ends, end => end.Length < name.Length && name.EndsWith(end, StringComparison.Ordinal)) is { } end)
        {
            name = name[..^end.Length];
        }

        return name;
    }

    private Fit OfCharacters(CompanyName other)
    {
        var (shorter, longer) = InOrder(other, 2);
        return shorter is null ? Fit.None
            : longer.Contains(shorter, StringComparison.Ordinal) && !Trades.Contains(shorter) ? Fit.Fits
            : _core == other._core || Pinyin.SoundAlike(_core, other._core) ? Fit.Near
            : Fit.None;
    }

    // A part of a word in letters is no name of a company: "Sie" may be Siemens, or a typing error.
    private Fit OfLetters(CompanyName other)
    {
        var (shorter, longer) = InOrder(other, 3);
        return shorter is null ? Fit.None
            : shorter == longer || BeginsWith(_words, other._words) || BeginsWith(other._words, _words) ? Fit.Fits
            : longer.Contains(shorter, StringComparison.Ordinal) || TypingError.Between(shorter, longer) ? Fit.Near
            : Fit.None;
    }

    private static bool BeginsWith(string[] words, string[] first) => words.AsSpan().StartsWith(first);

    private static Fit OfScripts(CompanyName characters, CompanyName letters)
    {
        var spelt = Pinyin.Letters(letters._full);
        for (var start = 0; start < characters._full.Length && spelt.Length > 0; start++)
        {
            for (var end = start + 1; end <= characters._full.Length; end++)
            {
                if (Pinyin.Reads(characters._full.AsSpan(start, end - start), spelt))
                {
                    return Fit.Fits;
                }
            }
        }

        // Letters that are no pinyin may be the company's name abroad: Siemens, 西门子.
        return Pinyin.IsSpelling(spelt) || letters._words.All(Words.Contains) ? Fit.None : Fit.Near;
    }

    private (string? Shorter, string Longer) InOrder(CompanyName other, int atLeast)
    {
        var (shorter, longer) = _full.Length <= other._full.Length ? (_full, other._full) : (other._full, _full);
        return (shorter.Length >= atLeast || shorter == longer ? shorter : null, longer);
    }
}
