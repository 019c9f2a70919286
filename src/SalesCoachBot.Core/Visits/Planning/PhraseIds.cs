namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>The phrases that the planning rules speak in; the content holds their words in both languages.</summary>
public static class PhraseIds
{
    public const string StageFirstVisit = "stage.first-visit";
    public const string StageNewFace = "stage.new-face";
    public const string StageSeniorFirst = "stage.senior-first";
    public const string StageSenior = "stage.senior";
    public const string StageInTender = "stage.in-tender";
    public const string StageWon = "stage.won";
    public const string StageLost = "stage.lost";
    public const string StageLongSilence = "stage.long-silence";
    public const string StagePromiseOpen = "stage.promise-open";
    public const string StageValueActivity = "stage.value-activity";
    public const string StageForgets = "stage.forgets";
    public const string StageRoutine = "stage.routine";

    public const string GoalOfStage = "goal.of-stage";
    public const string GoalCold = "goal.cold";
    public const string GoalSenior = "goal.senior";
    public const string GoalRival = "goal.rival";

    public const string QuestionsFirstShare = "questions.first-share";
    public const string QuestionsShare = "questions.share";
    public const string QuestionsAllThatRemain = "questions.all-that-remain";
    public const string QuestionsNone = "questions.none";
    public const string QuestionGap = "question.gap";
    public const string QuestionDodged = "question.dodged";
    public const string QuestionLargeMeeting = "question.large-meeting";
    public const string QuestionEnoughInRoom = "question.enough-in-room";
    public const string QuestionPrivate = "question.private";
    public const string QuestionOwn = "question.own";

    public const string TriesLeft = "tries.left";
    public const string TriesUsedUp = "tries.used-up";

    public const string PresentationTechnical = "presentation.technical";
    public const string PresentationLarge = "presentation.large";
    public const string PresentationSmall = "presentation.small";
    public const string PresentationUnknown = "presentation.unknown";

    public const string MaterialsTooFew = "materials.too-few";
    public const string MaterialsEnough = "materials.enough";
    public const string MaterialsMany = "materials.many";

    public const string AgendaCall = "agenda.call";
    public const string AgendaFewPeople = "agenda.few-people";
    public const string AgendaFormal = "agenda.formal";

    public const string CopiesByHeadcount = "copies.by-headcount";
    public const string CopiesNone = "copies.none";

    public const string OnSiteApplies = "on-site.applies";
    public const string OnSiteSmallOnly = "on-site.small-only";
    public const string OnSiteLargeOnly = "on-site.large-only";
    public const string OnSiteByPhone = "on-site.by-phone";
    public const string OnSiteOnePerson = "on-site.one-person";

    /// <summary>Goes with every gift (Conduct).</summary>
    public const string GiftReminder = "gift.reminder";

    /// <summary>The reasons that are offered when a step is skipped; the rep may give another in his own words.</summary>
    public static IReadOnlyList<string> SkipReasons { get; } = ["skip.no-time", "skip.dont-know", "skip.not-needed"];

    /// <summary>All phrases that content must hold.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        StageFirstVisit, StageNewFace, StageSeniorFirst, StageSenior, StageInTender, StageWon, StageLost, StageLongSilence,
        StagePromiseOpen, StageValueActivity, StageForgets, StageRoutine,
        GoalOfStage, GoalCold, GoalSenior, GoalRival,
        QuestionsFirstShare, QuestionsShare, QuestionsAllThatRemain, QuestionsNone,
        QuestionGap, QuestionDodged, QuestionLargeMeeting, QuestionEnoughInRoom, QuestionPrivate, QuestionOwn,
        TriesLeft, TriesUsedUp,
        PresentationTechnical, PresentationLarge, PresentationSmall, PresentationUnknown,
        MaterialsTooFew, MaterialsEnough, MaterialsMany,
        AgendaCall, AgendaFewPeople, AgendaFormal, CopiesByHeadcount, CopiesNone,
        OnSiteApplies, OnSiteSmallOnly, OnSiteLargeOnly, OnSiteByPhone, OnSiteOnePerson, GiftReminder,
        .. SkipReasons,
        .. Enum.GetValues<AgendaPartKind>().Where(kind => kind != AgendaPartKind.Own).Select(AgendaPart),
    ];

    /// <summary>The title of an agenda's part; a part of the rep's own has none but his.</summary>
    public static string AgendaPart(AgendaPartKind kind) => kind switch
    {
        AgendaPartKind.Opening => "agenda.part.opening",
        AgendaPartKind.OurSide => "agenda.part.our-side",
        AgendaPartKind.ClientSide => "agenda.part.client-side",
        AgendaPartKind.Pause => "agenda.part.pause",
        AgendaPartKind.Questions => "agenda.part.questions",
        AgendaPartKind.Exchange => "agenda.part.exchange",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A part of the rep's own has no phrase."),
    };
}
