using System.Collections.Frozen;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>The languages: English and Chinese at length, the others by their common words.</summary>
internal sealed partial class YesNoWords
{
    private const string Up = "👍, 👌";
    private const string Down = "👎, ✋, 🖐";

    private static readonly YesNoWords English = new(
        yes: $"yes, y, yep, yup, yeah, yea, sure, ok, okay, agree, agreed, true, of course, {Up}",
        no: $"no, nope, nah, not ok, not okay, disagree, don't agree, do not agree, false, no way, of course not, {Down}",
        firstYes: """
            ya, yah, k, aye, right, that's right, that is right, correct, that's correct, absolutely, definitely, certainly,
            exactly, indeed, affirmative, go ahead, do it, please do, sounds good, looks good, why not, fine, good, great,
            perfect, by all means, no problem, no worries, not bad
            """,
        firstNo: """
            n, never, negative, not right, not correct, not true, wrong, incorrect, don't, do not, rather not, not now,
            not yet, not really, not at all, absolutely not, certainly not, definitely not
            """,
        undecided: """
            not sure, i'm not sure, not certain, don't know, do not know, no idea, maybe, perhaps, who knows, yes or no,
            yes and no
            """);

    private static readonly YesNoWords Chinese = new(
        yes: $"""
            是, 是的, 是啊, 是呀, 对, 對, 对的, 对啊, 对对, 对对对, 好, 好的, 好吧, 好啊, 好嘞, 可, 可以, 可以的, 行, 行的, 行啊, 行吧,
            嗯, 嗯嗯, 恩, 没错, 没问题, 没事, 同意, 确定, 确认, 肯定, 当然, 当然可以, 没意见, 要, 要的, 有, 有的, 接受, 正确, 成, 中, 没毛病,
            不错, yes, y, ok, okay, true, {Up}
            """,
        no: $"""
            不, 不是, 不是的, 不对, 不好, 不行, 不可以, 不可, 不要, 不用, 不用了, 不必, 不必了, 不同意, 不接受, 不确认, 不成, 不中, 否, 没,
            没有, 没有的, 没同意, 拒绝, 别, 算了, 免了, 错, 错了, 不正确, 有问题, 取消, 还没, 还没有, 还不行, 不了, 不太好, 不太行, no, n,
            false, {Down}
            """,
        undecided: """
            不确定, 不知道, 不清楚, 不一定, 说不准, 没想好, 还没想好, 没确定, 还没确定, 不好说, 是不是, 好不好, 行不行, 可不可以, 要不要, 对不对,
            有没有, 是否, 可能, 也许, 或许, 再说
            """);

    private static readonly FrozenDictionary<string, YesNoWords> Languages = new Dictionary<string, YesNoWords>
    {
        ["en"] = English,
        ["zh"] = Chinese,
        ["es"] = Common("sí, si, s, ok, vale, claro, por supuesto, de acuerdo, cierto", "no, n, nunca, claro que no, falso"),
        ["fr"] = Common("oui, o, y, ouais, ok, d'accord, bien sûr, sûr, vrai", "non, nan, jamais, pas d'accord, faux"),
        ["de"] = Common("ja, j, jo, ok, klar, natürlich, sicher, gerne, stimmt", "nein, n, nö, nee, niemals, falsch"),
        ["nl"] = Common("ja, j, jawel, jazeker, zeker, ok, oké, prima, akkoord, y", "nee, neen, n, nooit, niet akkoord"),
        ["it"] = Common("sì, si, s, ok, certo, va bene, d'accordo, y", "no, n, mai"),
        ["pt"] = Common("sim, s, ok, claro, certo, com certeza", "não, nao, n, nunca"),
        ["sv"] = Common("ja, j, japp, jo, ok, visst, självklart, y", "nej, n, nä, aldrig"),
        ["tr"] = Common("evet, e, tamam, olur, peki, tabii, ok, y", "hayır, hayir, h, olmaz, asla"),
        ["hi"] = Common("हां, हाँ, जी, जी हां, ठीक है, बिल्कुल, ok, y", "नहीं, ना, जी नहीं"),
        ["ko"] = Common("예, 네, 넵, 응, 그래, 좋아, 좋아요, 맞아요, ok, y", "아니, 아니요, 아니오, 아뇨, 싫어요"),
        ["ja"] = Common("はい, ええ, うん, そうです, もちろん, 大丈夫, 了解, ok", "いいえ, いえ, いや, ううん, だめ, 違います"),
        ["bg"] = Common("да, д, добре, разбира се, ok, y", "не, н, никога"),
    }.ToFrozenDictionary();

    /// <summary>Where English is understood as well, as people everywhere type "yes" and "no".</summary>
    private static YesNoWords Common(string yes, string no) => new($"{yes}, yes, {Up}", $"{no}, no, {Down}");
}
