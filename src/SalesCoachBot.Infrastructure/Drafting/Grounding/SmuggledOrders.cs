using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Words of a fact that give orders to whoever writes: they are data, and nobody's wish.</summary>
internal static partial class SmuggledOrders
{
    public static bool In(string text) => Order().IsMatch(text);

    /// <summary>The words before the order; the order itself and whatever follows it support nothing.</summary>
    public static string Without(string text) => Order().Match(text) is { Success: true } order ? text[..SentenceStart(text, order.Index)] : text;

    /// <summary>The order and what follows it.</summary>
    public static string Only(string text) => text[Without(text).Length..];

    private static int SentenceStart(string text, int index) => text.LastIndexOfAny(['。', '.', '！', '!', '；', ';', '\n', '：', ':', '"', '“'], Math.Max(0, index - 1)) + 1;

    [GeneratedRegex(
        @"忽略(?:以上|上述|上面|之前|前面|所有|其他)|无视(?:以上|上述|之前|前面)|不要理会|(?:在|于)(?:信|邮件|消息|文中|回复|正文|结尾|草稿)[里中内]?(?:请|务必|必须)?(?:写明|写上|加上|注明|附上|声明|插入|写)|请?务必(?:写明|写上|加上|注明|告诉|承诺)|系统(?:提示|指令|消息)\s*[:：]|(?:助手|AI|机器人|模型|写作者)[，,:：]?\s*(?:请|必须|务必|应)"
        + @"|\b(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|these\s+)*(?:above|previous|prior|earlier|preceding|other|instructions?|rules?|requirements?)|\bSYSTEM\s*:|\[(?:system|inst)\]|<\s*/?\s*(?:system|instructions?)\s*>|\b(?:add|append|insert|include|put|mention|state|write|say|tell\s+(?:him|her|them|the\s+client))\b[^.\n]{0,40}\b(?:to|in|into|at\s+the\s+end\s+of)\s+(?:every|each|all|any|the|your|this)\s+(?:reply|replies|email|e-mail|mail|message|letter|answer|draft|text|response|note)s?\b|\b(?:the\s+)?(?:assistant|model|AI|writer|bot)\s*(?:must|should|shall|:|,\s*please)|\bnew\s+instructions?\b|\byou\s+(?:must|are\s+now)\b[^.\n]{0,40}\b(?:write|state|say|promise|add|include)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
