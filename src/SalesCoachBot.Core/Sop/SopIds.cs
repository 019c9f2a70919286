namespace SalesCoachBot.Core.Sop;

/// <summary>The rows that rules refer to by name.</summary>
public static class SopIds
{
    public const string SurveyForm = "A1";
    public const string Hooks = "A2";
    public const string Resources = "A3";
    public const string Mindset = "A4";
    public const string Reciprocity = "A4.1";
    public const string MutualAcquaintance = "A4.2";
    public const string PlannedQuestions = "A4.3";
    public const string SteadyMind = "A4.4";
    public const string KpiGuess = "B1.1";
    public const string InterestAsked = "B1.2";
    public const string Materials = "B1.3";
    public const string ConceptExploration = "C1.3";
    public const string SweepRelationships = "C1.4";
    public const string RaiseLevel = "C1.4b";
    public const string SelfIntroduction = "C1.5a";
    public const string CostOfRefusal = "C1.5b";
    public const string KeepPromise = "C2.2";
    public const string ValuePhase = "C2.5";
    public const string Invitation = "D1";
    public const string PresentationForm = "D3";
    public const string Agenda = "D4";
    public const string Handouts = "D4.3";
    public const string PreparedAnswers = "D5";
    public const string ClientState = "E1.2";
    public const string PersonalityTypes = "E7.2";
    public const string ProjectPhases = "E7.3";
    public const string PrivateTalk = "E10.2";
    public const string TwoDayReport = "F1";

    /// <summary>All of them; content without one of these rows is not fit to start with.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SurveyForm, Hooks, Resources, Mindset, Reciprocity, MutualAcquaintance, PlannedQuestions, SteadyMind,
        KpiGuess, InterestAsked, Materials, ConceptExploration, SweepRelationships, RaiseLevel, SelfIntroduction,
        CostOfRefusal, KeepPromise, ValuePhase, Invitation, PresentationForm, Agenda, Handouts, PreparedAnswers,
        ClientState, PersonalityTypes, ProjectPhases, PrivateTalk, TwoDayReport,
    ];
}
