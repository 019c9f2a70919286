using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Core.Reading;

/// <summary>A value, and the very words it was read from.</summary>
public sealed record Read<T>(T Value, Span Words);

/// <summary>What one message says about a visit to be prepared; null or empty where it says nothing.</summary>
public sealed record PrepReading
{
    /// <summary>The company, as written.</summary>
    public Read<string>? Company { get; init; }

    /// <summary>The contact's office: "deputy head of IT", 信息部副总监.</summary>
    public Read<string>? Title { get; init; }

    /// <summary>Peer or senior.</summary>
    public Read<ContactLevel>? Level { get; init; }

    /// <summary>What the visit is about, as written: "the new data centre servers".</summary>
    public Read<string>? Project { get; init; }

    /// <summary>The day, and the time where one was given.</summary>
    public Read<Moment>? When { get; init; }

    /// <summary>A time without a day: "at 10", 改到三点.</summary>
    public Read<TimeOnly>? Time { get; init; }

    /// <summary>The words of a day that does not exist (30 February), to be asked again; null when there are none.</summary>
    public Span? NoSuchDay { get; init; }

    /// <summary>Minutes of the meeting.</summary>
    public Read<int>? Length { get; init; }

    /// <summary>People on the client's side; whatever was said, also 0 or a million: the coach asks again.</summary>
    public Read<long>? Headcount { get; init; }

    /// <summary>All technical, or mixed.</summary>
    public Read<Audience>? Audience { get; init; }

    /// <summary>Who comes from our side besides the rep: "me and Li from presales" → "Li from presales".</summary>
    public IReadOnlyList<Read<string>> FromOurSide { get; init; } = [];

    /// <summary>The KPI guess (B1.1), as written: "go-live by March without overtime".</summary>
    public Read<string>? Kpi { get; init; }

    /// <summary>Whether the client was asked what he wants to hear (B1.2): "didn't ask", 还没问, 问了.</summary>
    public Read<bool>? InterestAsked { get; init; }

    /// <summary>What he wants to hear, as written.</summary>
    public Read<string>? Interest { get; init; }

    /// <summary>How a text to him begins: 赵总, "Mr Zhao".</summary>
    public Read<string>? FormOfAddress { get; init; }

    /// <summary>The language of texts to him: "in Chinese", 写英文.</summary>
    public Read<Language>? ClientLanguage { get; init; }

    /// <summary>His e-mail address, as written.</summary>
    public Read<string>? Email { get; init; }

    /// <summary>Whether the client is cold, or surely not.</summary>
    public Read<bool>? Cold { get; init; }

    /// <summary>The stage, named (B2): "initial", 粘性拜访.</summary>
    public Read<VisitStage>? Stage { get; init; }

    /// <summary>The whole message says yes or no to what was proposed: "ok", "looks good", 可以, "no".</summary>
    public Read<bool>? YesOrNo { get; init; }

    /// <summary>Changes to a numbered list (questions or agenda), in the order in which they were said; numbers are those the rep sees.</summary>
    public IReadOnlyList<ListEdit> Edits { get; init; } = [];
}

/// <summary>One change to a numbered list.</summary>
/// <param name="Words">Where it was said.</param>
public abstract record ListEdit(Span Words)
{
    /// <summary>"drop 3", "drop 2 and 5", 删掉第三个.</summary>
    public sealed record Drop(IReadOnlyList<int> Numbers, Span Words) : ListEdit(Words);

    /// <summary>"add: do they have liquid cooling", 加一个：有没有液冷. With minutes where it is an agenda's: "add 10 min for a demo".</summary>
    public sealed record Add(string Text, int? Minutes, Span Words) : ListEdit(Words);

    /// <summary>"change 2 to …", 第2个换成….</summary>
    public sealed record Reword(int Number, string Text, Span Words) : ListEdit(Words);

    /// <summary>"move 5 to the top", 把第五个放到第一个.</summary>
    public sealed record Move(int From, int To, Span Words) : ListEdit(Words);

    /// <summary>"15 minutes for 4": an agenda's line, by number.</summary>
    public sealed record SetMinutes(int Number, int Length, Span Words) : ListEdit(Words);

    /// <summary>"15 min for Q&amp;A", 答疑二十分钟: an agenda's line, by what it is called.</summary>
    public sealed record SetMinutesFor(string Topic, int Length, Span Words) : ListEdit(Words);

    /// <summary>"keep only 1, 2 and 4", 只留前三个.</summary>
    public sealed record KeepOnly(IReadOnlyList<int> Numbers, Span Words) : ListEdit(Words);
}
