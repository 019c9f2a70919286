using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Surveys;

/// <summary>One thing worth knowing of client and project (G1–G25, and what an organisation adds).</summary>
public sealed record SurveyField
{
    public required string Id { get; init; }

    public required SurveySection Section { get; init; }

    public required Sensitivity Sensitivity { get; init; }

    /// <summary>The first stage to aim for it.</summary>
    public required VisitStage From { get; init; }

    /// <summary>Two or three words, for cards and lists.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>What exactly is meant, for the form itself.</summary>
    public required Bilingual What { get; init; }

    public required Bilingual Why { get; init; }

    /// <summary>How it is asked with others listening, or by phone; null where it may only be asked in private.</summary>
    public Bilingual? InMeeting { get; init; }

    /// <summary>How it is asked when two people are alone; null where the meeting's wording does for both.</summary>
    public Bilingual? InPrivate { get; init; }

    /// <summary>What the coach asks the rep, where the client is not asked.</summary>
    public Bilingual? AskRep { get; init; }

    public required Bilingual Coaching { get; init; }

    /// <summary>Whether the client is asked for it at all.</summary>
    public bool IsAsked => Asked(Sensitivity);

    /// <summary>Whether a field of this sensitivity is asked of the client.</summary>
    public static bool Asked(Sensitivity sensitivity) =>
        sensitivity is Sensitivity.ByPhone or Sensitivity.InMeeting or Sensitivity.InPrivate;
}
