using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>The visit framed as "what can we do for you" (A4.1): something to pass on, and a hint at further help.</summary>
internal sealed class Framing : IKindOfDraft
{
    public Draft Write(Composer draft, KnownFacts known) => draft
        .Add("greeting", Layout.Flow, draft.Request.Medium == DraftMedium.Phone ? null : Salutation.Greeting(draft, known))
        .Add("frame", Layout.Flow, Frame(draft, known))
        .Add("gift", Layout.Flow, Parts.Gifts(draft, known))
        .Add("help", Layout.Flow, Help(draft, known))
        .Add("signature", Layout.Lines, Parts.LetterSignature(draft, known))
        .Finish(draft.Say("framing.subject"));

    private static Piece Frame(Composer draft, KnownFacts known) => Parts.Project(draft, known) is { } project
        ? draft.Say("framing.frame_project", ("project", project))
        : draft.Say("framing.frame");

    private static Piece Help(Composer draft, KnownFacts known)
    {
        var hooks = known.All(FactAbout.Hook).Take(2).Select(hook => Topics.Named(hook, draft.Language)).ToList();
        return hooks.Count == 0
            ? draft.Say("framing.help")
            : draft.Say("framing.help_hooks", ("hooks", Piece.Join(draft.Language == Core.Language.Chinese ? "、" : " or ", hooks)));
    }
}
