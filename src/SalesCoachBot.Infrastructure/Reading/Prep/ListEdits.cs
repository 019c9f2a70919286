using System.Text.RegularExpressions;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Numbers;

namespace SalesCoachBot.Infrastructure.Reading.Prep;

/// <summary>Changes to a numbered list: "drop 3, add: do they have liquid cooling", 删掉第三个，第2个换成…, "15 min for Q&amp;A".</summary>
internal static partial class ListEdits
{
    private const string Minutes = @"(?<l>\d{1,3}|[一二两三四五六七八九十]{1,4}|" + NumberWords.English + @") ?(?:minutes?|mins?|min\.|分钟)";

    /// <summary>Where one change ends and the next may begin.</summary>
    [GeneratedRegex(@"(?:^|[,;.\n,。;]|(?<![a-z])(?:and|then|also)(?![a-z])|再|然后|另外|并且?)[ ,]*(?=(?:please |and |then |also |just |can you |could you |把|请|帮我|再|也)*(?:drop|delete|remove|skip|cut|take out|strike|kill|leave out|lose|add|also ask|ask (?:also|him|her|them)|include|insert|move|put|bring|change|reword|replace|rephrase|keep|only (?:keep|ask|the|\d)|make (?:number|question|item|#)|swap|删|去掉|不要第|不问第|划掉|加|新增|增加|补|还要问|还问|移|把第|第 ?[\d一二三四五六七八九十]|换|改|只留|只要|只问|保留|留\d|give |(?:number|question|item) \d|\d{1,3} ?min|\d{1,3} ?分钟|q&a|答疑))", RegexOptions.CultureInvariant)]
    private static partial Regex Start { get; }

    [GeneratedRegex("^(?:please |and |then |also |just |can you |could you |请|帮我|把)*(?:drop|delete|remove|skip|cut|take out|strike|kill|leave out|lose|删掉?|删除|去掉|划掉|不要|不问)(?:了)? ?(?<n>" + ListNumbers.Some + ")|^(?:请|帮我)?把?(?<n>" + ListNumbers.Some + ")(?:都)?(?:删掉?|删除|去掉|划掉|不要了?|不问了?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Drop { get; }

    [GeneratedRegex("^(?:please |and |then |just )*(?:keep|only)(?: only| just| keep| ask| the)* ?(?<n>" + ListNumbers.Some + ")|^(?:就)?(?:只留下?|只要|只问|保留|只保留|留下?) ?(?<n>" + ListNumbers.Some + ")", RegexOptions.ExplicitCapture)]
    private static partial Regex Keep { get; }

    [GeneratedRegex("^(?:please |and |then |把|请)*(?:move|put|bring|移动?|挪)? ?(?<n>" + ListNumbers.One + ")(?: up| down)? ?(?:(?<top>(?:to (?:the )?)?(?:very )?(?:top|front|first(?: place)?|start|beginning)|up front|at the (?:top|front)|(?:放|移|挪|提|调|排)到?(?:最前面?|最上面?|第一个?|首位|前面|最前头|开头))|(?<end>(?:to (?:the )?)?(?:end|bottom|last|back)|at the (?:end|bottom)|(?:放|移|挪|调|排)到?(?:最后面?|末尾|最下面?|后面|结尾))|(?:to|before|into|in) (?:position |place |number )?(?<t>" + ListNumbers.One + ")|(?:放|移|挪|提|调|排)到?(?<t>" + ListNumbers.One + ")(?:的位置|后面|前面)?|(?<up>up)|(?<down>down))", RegexOptions.ExplicitCapture)]
    private static partial Regex Move { get; }

    [GeneratedRegex("^(?:please |and |then |把|请)*(?:change|reword|replace|rephrase|make|swap|改)? ?(?<n>" + ListNumbers.One + ") ?(?:to|into|with|by|as|for|:|should be|should say|换成|改成|改为|换为|变成|改问|改)[: ,]*(?<v>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Reword { get; }

    [GeneratedRegex("^(?:please |and |then |also |can you |could you |请|帮我|再|也)*(?:add|include|insert|also ask|ask (?:also|him|her|them)|新增|增加|补充?|加上?|还要问|还问|再?加)(?: one| another| a question| a point| an item| a new one| also| more| in|一个|一条|个|条|一项|一下|上|一题|一个问题|问题|了)*(?: about(?= ))?(?: " + Minutes + "(?: of| for)?(?: an?| the)?|" + Minutes + "的?)?[:, -]*(?<v>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Add { get; }

    [GeneratedRegex("^(?:make |give |set |and |把)*(?:(?<n>" + ListNumbers.One + ")(?: to|:| is| =|改成|改为|给|留)? ?" + Minutes + "|" + Minutes + " (?:for|on) (?<n>" + ListNumbers.One + "))[ .]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Timed { get; }

    [GeneratedRegex("^(?:leave |keep |give |make |set |and |with |just |only |please )*(?:" + Minutes + " (?:for|of|on) (?:the )?(?<v>[^,;.\n]{2,40})|(?<v>(?!it|the (?:visit|meeting)|meeting|visit|that|length)[a-z&][a-z& /-]{1,30}?)(?: to|:| is| =| gets?)? " + Minutes + ")[ .]*$|^(?:把|给|留)?(?:" + Minutes + "(?:给|做|用来|留给|的)(?<v>[^,;.。\n]{2,16})|(?<v>(?!会议|拜访|时间|总共|一共|时长|改|整个)[一-龥a-z&]{2,12}?)(?:部分|环节)?(?:改成|改为|给|留|用|:)? ?" + Minutes + "|留" + Minutes + "(?<v>[一-龥]{2,12}))[ .。]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex TimedTopic { get; }

    /// <summary>The changes in a text, in their order; <paramref name="folded"/> is the text folded.</summary>
    public static IReadOnlyList<ListEdit> Read(string text, string folded)
    {
        var starts = Start.Matches(folded).Select(m => m.Index + m.Length).ToList();
        var edits = new List<ListEdit>();
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : folded.Length;
            if (One(text, folded, Trimmed(folded, starts[i], NextPause(folded, starts, i, end))) is { } edit)
                edits.Add(edit);
        }
        return edits;
    }

    private static ListEdit? One(string text, string folded, Span place)
    {
        var words = place.Of(folded);
        if (TimedTopic.Match(words) is { Success: true } topic && !Regex.IsMatch(topic.Groups["v"].Value, @"^(?:add|question|item|number|第|加|#)"))
            return new ListEdit.SetMinutesFor(Original(topic.Groups["v"]), Length(topic), place);
        if (Timed.Match(words) is { Success: true } timed)
            return new ListEdit.SetMinutes(ListNumbers.Read(timed.Groups["n"].Value)[0], Length(timed), place);
        if (Move.Match(words) is { Success: true } move && ListNumbers.Read(move.Groups["n"].Value) is [var from, ..])
            return new ListEdit.Move(from, Target(move, from), Part(place, move));
        if (Drop.Match(words) is { Success: true } drop)
            return new ListEdit.Drop(ListNumbers.Read(drop.Groups["n"].Value), Part(place, drop));
        if (Keep.Match(words) is { Success: true } keep)
            return new ListEdit.KeepOnly(ListNumbers.Read(keep.Groups["n"].Value), Part(place, keep));
        if (Reword.Match(words) is { Success: true } reword && ListNumbers.Read(reword.Groups["n"].Value) is [var number, ..])
            return new ListEdit.Reword(number, Original(reword.Groups["v"]), place);
        if (Add.Match(words) is { Success: true } add)
            return new ListEdit.Add(Original(add.Groups["v"]), add.Groups["l"].Success ? Length(add) : null, place);
        return null;

        string Original(Group group) => new Span(place.Start + group.Index, group.Length).Of(text).Trim(' ', ':', '：', '，', ',', '"', '“', '”');
    }

    private static int Target(Match move, int from) =>
        move.Groups["top"].Success ? 1 : move.Groups["end"].Success ? int.MaxValue
        : move.Groups["up"].Success ? Math.Max(1, from - 1) : move.Groups["down"].Success ? from + 1
        : ListNumbers.Read(move.Groups["t"].Value) is [var to, ..] ? to : from;

    private static int Length(Match match) => NumberWords.Read(match.Groups["l"].Value) ?? 0;

    private static Span Part(Span place, Match match) => new(place.Start, match.Length);

    // What is added may hold commas; a full stop or a new line ends it, unless the next change did before.
    private static int NextPause(string folded, List<int> starts, int i, int end)
    {
        for (var at = starts[i]; at < end; at++)
            if (folded[at] is '\n' or '。' or ';' || (folded[at] == '.' && (at + 1 == end || folded[at + 1] == ' ') && !(at > 1 && folded[at - 2] == ' ')))
                return at;
        return end;
    }

    private static Span Trimmed(string folded, int start, int end)
    {
        while (end > start && " ,.;\n、。".Contains(folded[end - 1]))
            end--;
        foreach (var tail in (string[])[" and", " then", " also", "再", "然后", "另外"])
            if (folded.AsSpan(start, end - start).EndsWith(tail, StringComparison.Ordinal))
                end -= tail.Length;
        while (end > start && " ,.;\n、。".Contains(folded[end - 1]))
            end--;
        return Span.Between(start, end);
    }
}
