using System.Text.RegularExpressions;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>Short noun-like facts made fit for a sentence: the project, what we bring, what the client wants to hear.</summary>
internal static partial class Topics
{
    /// <summary>The fact's words; between quotation marks when they are in the other language.</summary>
    public static Piece Named(Fact fact, Language language)
    {
        var text = Typography.Bare(fact.Text);
        return Piece.Of(Typography.Belongs(text, language) ? text : Quoted(text, language), fact.Id);
    }

    public static string Quoted(string text, Language language) => language == Language.Chinese ? $"“{text}”" : $"“{text}”";

    /// <summary>What the client said he wants to hear about, where a fact says that he was asked.</summary>
    public static Piece? Interest(KnownFacts known, Language language)
    {
        foreach (var fact in known.All(FactAbout.Question, FactAbout.Answer))
        {
            if (Wish().Match(fact.Text) is { Success: true } wish)
                return Named(fact with { Text = wish.Groups["what"].Value }, language);
        }

        return null;
    }

    /// <summary>What we bring, without the verb it was noted with.</summary>
    public static (Piece What, bool IsDeed) Gift(Fact fact, Language language)
    {
        var text = Carry().Replace(Typography.Bare(fact.Text), "");
        return (Named(fact with { Text = text }, language), Deed().IsMatch(text));
    }

    [GeneratedRegex(@"(?:wants?\s+to\s+(?:hear|know|learn|see)(?:\s+(?:more\s+)?about)?|interested\s+in|most\s+interested\s+in|(?:最)?想(?:听听?|了解|看看?|知道|聊聊?)(?:一下)?|(?:最)?感兴趣的是|(?:最)?关心(?:的是)?)\s*[:：]?\s*(?<what>[^。；;]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    [GeneratedRegex(@"^(?:我们|我)?(?:会|可以|将)?(?:带上?|送上?|捎上?|准备|附上)(?:给(?:他|她|您|客户|对方|他们))?|^(?:we\s+(?:will\s+)?)?(?:bring|take\s+along|hand\s+over)\s+(?:along\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Carry();

    [GeneratedRegex(@"^(?:现场|免费|帮|为|派|安排|做|演示|测|检|组织|邀请|协助|give|run|carry|do|make|show|demonstrate|offer|arrange|help|invite|organise|organize|provide|prepare|test|measure|check|review|perform|conduct)", RegexOptions.IgnoreCase)]
    private static partial Regex Deed();
}
