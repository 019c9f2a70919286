using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Reading;

/// <summary>What a rep's own words say of a visit that is over: each item beside the words it was read from, to be confirmed.</summary>
public sealed record DebriefReading
{
    /// <summary>Whom the visit was to, as written; null where the text does not say.</summary>
    public Read<string>? Contact { get; init; }

    /// <summary>The client's organisation, as written.</summary>
    public Read<string>? Company { get; init; }

    /// <summary>The survey form's fields (G1–G25) that the text speaks of, one finding each.</summary>
    public IReadOnlyList<SurveyFinding> Survey { get; init; } = [];

    /// <summary>The client's people whom the text names.</summary>
    public IReadOnlyList<PersonFinding> People { get; init; } = [];

    /// <summary>The steps of E that the text says were done or missed, one finding each.</summary>
    public IReadOnlyList<StepFinding> Steps { get; init; } = [];

    /// <summary>The hooks that landed (A2.1–A2.4), one finding each.</summary>
    public IReadOnlyList<HookFinding> Hooks { get; init; } = [];

    /// <summary>What one side said it would deliver or do for the other.</summary>
    public IReadOnlyList<PromiseFinding> Promises { get; init; } = [];

    /// <summary>The next talk, call or visit; null where none is spoken of.</summary>
    public NextContactFinding? NextContact { get; init; }

    /// <summary>The furthest phase of the project that is stated.</summary>
    public Read<ProjectPhase>? Phase { get; init; }
}

/// <summary>What became of one field of the survey form.</summary>
/// <param name="Field">The field's id: <c>G11</c>.</param>
/// <param name="Status">Known, refused, not asked, or unknown to the client.</param>
/// <param name="Words">Where it is said; the value of a known field is these words.</param>
public sealed record SurveyFinding(string Field, AnswerStatus Status, Span Words);

/// <summary>One of the client's people.</summary>
/// <param name="Name">As written, with the title.</param>
/// <param name="IsKeyPerson">Whether the text says that he decides or is key.</param>
/// <param name="Type">His type, where the text names it.</param>
/// <param name="Words">Where he is named.</param>
public sealed record PersonFinding(string Name, bool IsKeyPerson, PersonalityType? Type, Span Words);

/// <summary>A step of E that was done or missed.</summary>
/// <param name="Id">The step's id: <c>E2.2</c>.</param>
/// <param name="IsDone">Whether it was done.</param>
/// <param name="Words">Where it is said.</param>
public sealed record StepFinding(string Id, bool IsDone, Span Words);

/// <summary>A hook that landed.</summary>
/// <param name="Id">Its kind: <c>A2.2</c>.</param>
/// <param name="Words">Where it is said.</param>
public sealed record HookFinding(string Id, Span Words);

/// <summary>A promise of either side.</summary>
/// <param name="Side">Whose promise it is.</param>
/// <param name="Due">The day, where one was named.</param>
/// <param name="Words">Where it is said.</param>
public sealed record PromiseFinding(PromiseSide Side, DateOnly? Due, Span Words);

/// <summary>The next talk, call or visit.</summary>
/// <param name="Date">Its day, where one was named.</param>
/// <param name="Words">Where it is said.</param>
public sealed record NextContactFinding(DateOnly? Date, Span Words);
