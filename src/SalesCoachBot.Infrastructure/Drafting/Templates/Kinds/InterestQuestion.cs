using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>The short message that asks what the client wants to hear (B1.2).</summary>
internal sealed class InterestQuestion : IKindOfDraft
{
    public Draft Write(Composer draft, KnownFacts known)
    {
        var letter = draft.Request.Medium is DraftMedium.Email or DraftMedium.Print;

        draft.Add("greeting", Layout.Flow, Salutation.Greeting(draft, known), letter ? null : Salutation.Identity(draft, known));
        if (letter)
            draft.Add("identity", Layout.Flow, Salutation.Identity(draft, known), Meeting(draft, known), Question(draft, known), Options(draft, known), Offer(draft, known));
        else
            draft.Add("question", Layout.Flow, Meeting(draft, known), Question(draft, known), Options(draft, known), Offer(draft, known));

        draft.Add("gift", Layout.Flow, Parts.Gifts(draft, known).Take(1));
        draft.Add("closing", Layout.Flow, draft.Say("interest.closing"));

        if (letter)
            draft.Add("signature", Layout.Lines, [Salutation.SignOff(draft), .. Salutation.Signature(draft, known)]);

        return draft.Finish(draft.Say("interest.subject"));
    }

    private static Piece? Meeting(Composer draft, KnownFacts known) => (Parts.Day(draft, known), Parts.Time(draft, known)) switch
    {
        ({ } day, { } time) => draft.Say($"interest.meeting_{Mode(known)}", ("day", day), ("time", time)),
        ({ } day, null) => draft.Say($"interest.meeting_day_{Mode(known)}", ("day", day)),
        _ => draft.Say("interest.meeting_open"),
    };

    private static Piece Question(Composer draft, KnownFacts known)
    {
        if (Topics.Interest(known, draft.Language) is { } interest)
            return draft.Say("interest.second_topic", ("interest", interest));

        return Parts.Project(draft, known) is { } project
            ? draft.Say("interest.ask_project", ("project", project))
            : draft.Say("interest.ask");
    }

    /// <summary>Two or three things he could choose from make the answer a matter of seconds.</summary>
    private static Piece? Options(Composer draft, KnownFacts known)
    {
        if (Topics.Interest(known, draft.Language) is not null)
            return null;

        var topics = known.All(FactAbout.Hook).Take(3).Select(fact => Topics.Named(fact, draft.Language)).ToList();
        return topics.Count < 2 ? null : draft.Say("interest.options", ("topics", Piece.Join(draft.Language == Core.Language.Chinese ? "、" : ", ", topics)));
    }

    private static Piece? Offer(Composer draft, KnownFacts known) =>
        draft.Request.Type == PersonalityType.Tiger || Topics.Interest(known, draft.Language) is not null ? null : draft.Say("interest.offer");

    private static string Mode(KnownFacts known) => known.Visit.Mode == VisitMode.OnSite ? "visit" : "call";
}
