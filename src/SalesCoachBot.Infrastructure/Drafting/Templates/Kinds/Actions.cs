using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>Promises and actions in sentences: how far ours are, and what we hope for from the client.</summary>
internal static class Actions
{
    /// <summary>Ours, the finished ones first: it is what the client has already.</summary>
    public static IEnumerable<Piece> Ours(Composer draft, KnownFacts known) =>
        known.All(FactAbout.Promise, FactAbout.NextAction).Where(fact => !fact.IsTheirs)
            .OrderByDescending(fact => fact.State ?? FactState.Doing)
            .Select(fact => Ours(draft, Deed.Of(fact, draft.Language, known)));

    public static IEnumerable<Piece> Theirs(Composer draft, KnownFacts known) =>
        known.All(FactAbout.Promise, FactAbout.NextAction).Where(fact => fact.IsTheirs)
            .Select(fact => Theirs(draft, Deed.Of(fact, draft.Language, known)));

    private static Piece Ours(Composer draft, Deed deed)
    {
        var due = Due(draft, deed);
        return draft.Say($"deed.{Form(deed)}.{State(deed)}{(due is null ? "" : ".due")}", Gaps(draft, deed, due));
    }

    private static Piece Theirs(Composer draft, Deed deed)
    {
        var due = Due(draft, deed);
        var form = deed.Form == DeedForm.Thing && IsAnswer(deed.What) ? "answer" : Form(deed) == "thing_for" ? "thing" : Form(deed);
        return draft.Say($"theirs.{form}{(due is null ? "" : ".due")}", Gaps(draft, deed, due));
    }

    /// <summary>What is still to come is dated by its due day, what is done by the day it was done on.</summary>
    private static Piece? Due(Composer draft, Deed deed)
    {
        var rendering = new Rendering(draft.Request);
        if (deed.Fact.State == FactState.Done)
            return deed.DoneOn is { } done ? Piece.Of(rendering.Day(done), deed.Fact.Id) : null;

        return deed.Fact.Due is not { } due ? null : draft.Say(deed.ByThen ? "deed.by" : "deed.on", ("day", Piece.Of(rendering.Day(due), deed.Fact.Id)));
    }

    private static (string, Piece)[] Gaps(Composer draft, Deed deed, Piece? due)
    {
        var what = deed.Form == DeedForm.Foreign ? Topics.Quoted(deed.What, draft.Language) : deed.What;
        var many = draft.Language == Language.English && what.EndsWith('s') && !what.EndsWith("ss", StringComparison.Ordinal) && !what.EndsWith("is", StringComparison.Ordinal) && !what.EndsWith("us", StringComparison.Ordinal);
        return
        [
            ("what", Piece.Of(what, deed.Fact.Id)), ("due", due ?? ""), ("for", Piece.Of(deed.For ?? "", deed.Fact.Id)),
            ("is", many ? "are" : "is"), ("has", many ? "have" : "has"), ("was", many ? "were" : "was"), ("it", many ? "they" : "it"), ("them", many ? "them" : "it"),
        ];
    }

    private static string Form(Deed deed) => deed.Form switch
    {
        DeedForm.Foreign => "foreign",
        DeedForm.Action => "action",
        DeedForm.Event => "event",
        _ => deed.For is null ? "thing" : "thing_for",
    };

    private static string State(Deed deed) => deed.Fact.State switch
    {
        FactState.Done => deed.WasSent ? "sent" : "done",
        FactState.Doing => "doing",
        FactState.NotBegun => "not_begun",
        _ => "open",
    };

    private static bool IsAnswer(string what) => what is "回话" or "回复" or "答复" or "回音" or "消息" or "反馈" or "意见" or "answer" or "reply" or "feedback";
}
