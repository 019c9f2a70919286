using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Sop;

/// <summary>A catalogue with the survey form's real sensitivities and stages, and plain words.</summary>
internal static class SampleCatalogue
{
    private static readonly (string Id, Sensitivity Sensitivity, VisitStage From)[] Form =
    [
        ("G1", Sensitivity.KnownBefore, VisitStage.Initial), ("G2", Sensitivity.KnownBefore, VisitStage.Initial),
        ("G3", Sensitivity.InMeeting, VisitStage.Initial), ("G4", Sensitivity.KnownBefore, VisitStage.Initial),
        ("G5", Sensitivity.ByPhone, VisitStage.Initial), ("G6", Sensitivity.ByPhone, VisitStage.Initial),
        ("G7", Sensitivity.InMeeting, VisitStage.Initial), ("G8", Sensitivity.ByPhone, VisitStage.Initial),
        ("G9", Sensitivity.InMeeting, VisitStage.Initial), ("G10", Sensitivity.InMeeting, VisitStage.Initial),
        ("G11", Sensitivity.InMeeting, VisitStage.Initial), ("G12", Sensitivity.InPrivate, VisitStage.Stickiness),
        ("G13", Sensitivity.InMeeting, VisitStage.Initial), ("G14", Sensitivity.InMeeting, VisitStage.Stickiness),
        ("G15", Sensitivity.ByPhone, VisitStage.Initial), ("G16", Sensitivity.InMeeting, VisitStage.Initial),
        ("G17", Sensitivity.InPrivate, VisitStage.Stickiness), ("G18", Sensitivity.InPrivate, VisitStage.Stickiness),
        ("G19", Sensitivity.ByPhone, VisitStage.Initial), ("G20", Sensitivity.InMeeting, VisitStage.Initial),
        ("G21", Sensitivity.Observed, VisitStage.Initial), ("G22", Sensitivity.ByPhone, VisitStage.Initial),
        ("G23", Sensitivity.InPrivate, VisitStage.Stickiness), ("G24", Sensitivity.InMeeting, VisitStage.Stickiness),
        ("G25", Sensitivity.InPrivate, VisitStage.Regular),
    ];

    public static SopCatalogue Default { get; } = With(Form.Select(field => Field(field.Id, field.Sensitivity, field.From)));

    public static SopCatalogue With(IEnumerable<SurveyField> fields) =>
        new(Items(), [.. fields], [.. Enum.GetValues<VisitStage>().Select(Stage)], [.. PhraseIds.All.Select(Phrase)]);

    public static SurveyField Field(string id, Sensitivity sensitivity, VisitStage from = VisitStage.Initial) => new()
    {
        Id = id,
        Section = SurveySection.Project,
        Sensitivity = sensitivity,
        From = from,
        Label = Words($"label {id}"),
        What = Words($"what {id}"),
        Why = Words($"why {id}"),
        InMeeting = sensitivity is Sensitivity.ByPhone or Sensitivity.InMeeting ? Words($"room {id}?") : null,
        InPrivate = sensitivity is Sensitivity.InMeeting or Sensitivity.InPrivate ? Words($"alone {id}?") : null,
        Coaching = Words($"coaching {id}"),
    };

    private static IReadOnlyList<SopItem> Items() =>
    [
        .. SopIds.All.Except(["C1.3", "C1.4"]).Select(id => Item(id, id == "C1.4b" ? "C1.4" : null)),
        Item("C1", null), Item("C1.1", "C1"), Item("C1.3", "C1"), Item("C1.4", "C1"), Item("C2", null), Item("C2.1", "C2"),
    ];

    private static SopItem Item(string id, string? partOf) => new()
    {
        Id = id,
        PartOf = partOf,
        Title = Words($"title {id}"),
        What = Words($"what {id}"),
        Why = Words($"why {id}"),
        Coaching = Words($"coaching {id}"),
        Must = id switch
        {
            "A4.1" or "A4.3" or "B1.2" or "B1.3" => Must.Always,
            "D4" => Must.BeforeFormalExchange,
            _ => Must.Never,
        },
    };

    private static StagePlan Stage(VisitStage stage) =>
        new(stage, SopIds.KpiGuess, stage == VisitStage.Initial ? "C1" : "C2", Aims(stage));

    private static IReadOnlyList<string> Aims(VisitStage stage) =>
        stage == VisitStage.Initial ? ["G8", "G6", "G19", "G11", "G13", "G15"] : ["G17", "G11", "G13"];

    private static SopLine Phrase(string id) => new(id, new Bilingual($"{id} {{0}}", $"{id}（{{0}}）"));

    private static Bilingual Words(string words) => new(words, $"{words} 中");
}
