using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>Sentences that several kinds share.</summary>
internal static class Parts
{
    public static Piece? Day(Composer draft, KnownFacts known) => known.Visit.Day is { } day
        ? Piece.Of(new Rendering(draft.Request).Day(day.Day), day.Fact)
        : null;

    public static Piece? Time(Composer draft, KnownFacts known) => known.Visit.Time is { } time
        ? Piece.Of(new Rendering(draft.Request).Time(time.Time), time.Fact)
        : null;

    public static Piece? Length(Composer draft, KnownFacts known) => known.Visit.Length is { } length
        ? Piece.Of(new Rendering(draft.Request).Length(length.Minutes), length.Fact)
        : null;

    public static Piece? Project(Composer draft, KnownFacts known) =>
        known.First(FactAbout.Project) is { } project ? Topics.Named(project, draft.Language) : null;

    public static Piece When(Composer draft, KnownFacts known)
    {
        var day = Day(draft, known) ?? draft.Missing("date");
        var time = Time(draft, known) ?? draft.Missing("time");
        return Length(draft, known) is { } length
            ? draft.Say("agenda_email.when_long", ("day", day), ("time", time), ("length", length))
            : draft.Say("agenda_email.when", ("day", day), ("time", time));
    }

    public static Piece Where(Composer draft, KnownFacts known) =>
        WhereKnown(draft, known) ?? draft.Say("agenda_email.where", ("place", draft.Missing("place")));

    /// <summary>The place, where one is known; null leaves it out.</summary>
    public static Piece? WhereKnown(Composer draft, KnownFacts known) => known.Visit switch
    {
        { Mode: VisitMode.Video } => draft.Say("agenda_email.by_video"),
        { Mode: VisitMode.Phone } => draft.Say("agenda_email.by_phone"),
        { Place: { } place } => draft.Say("agenda_email.where", ("place", place)),
        _ => null,
    };

    /// <summary>Close and name under a letter; a chat message and a call have said who is speaking.</summary>
    public static IEnumerable<Piece> LetterSignature(Composer draft, KnownFacts known) =>
        draft.Request.Medium == DraftMedium.Email ? [Salutation.SignOff(draft), .. Salutation.Signature(draft, known)] : [];

    /// <summary>Each agenda item with its minutes, numbered as it will be held.</summary>
    public static IEnumerable<Piece> AgendaLines(Composer draft, KnownFacts known) =>
        known.All(FactAbout.AgendaItem).Select((item, i) => VisitPlan.Minutes(item.Value) is { } minutes
            ? draft.Say("agenda.item_timed", ("n", $"{i + 1}"), ("item", Item(item)), ("length", new Rendering(draft.Request).Length(minutes)))
            : draft.Say("agenda.item", ("n", $"{i + 1}"), ("item", Item(item))));

    /// <summary>The sum of the minutes, when every item has some and the meeting is not said to be of another length.</summary>
    public static Piece? AgendaTotal(Composer draft, KnownFacts known)
    {
        var items = known.All(FactAbout.AgendaItem).ToList();
        var minutes = items.Select(item => VisitPlan.Minutes(item.Value)).ToList();
        var total = minutes.Sum();

        return items.Count < 2 || minutes.Contains(null) || (known.Visit.Length is { } length && length.Minutes != total)
            ? null
            : draft.Say("agenda.total", ("length", Piece.Of(new Rendering(draft.Request).Length(total!.Value), [.. items.Select(item => item.Id)])));
    }

    /// <summary>What we bring, a sentence each.</summary>
    public static IEnumerable<Piece> Gifts(Composer draft, KnownFacts known)
    {
        var first = true;
        foreach (var fact in known.All(FactAbout.Give).Take(2))
        {
            var (what, isDeed) = Topics.Gift(fact, draft.Language);
            var form = !Typography.Belongs(what.Text, draft.Language) ? "quoted" : isDeed ? "deed" : "thing";
            yield return draft.Say($"gift.{form}{(first ? "" : "_more")}", ("gift", what));
            first = false;
        }
    }

    private static Piece Item(Fact item) => Piece.Of(Typography.Capitalised(Typography.Bare(item.Text)), item.Id);
}
