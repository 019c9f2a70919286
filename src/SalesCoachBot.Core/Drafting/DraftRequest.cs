using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Drafting;

/// <summary>Everything a writer is given, and all it may rest on.</summary>
public sealed record DraftRequest
{
    public required DraftKind Kind { get; init; }

    /// <summary>The client's language, whatever language the rep chats in.</summary>
    public required Language Language { get; init; }

    public required DraftMedium Medium { get; init; }

    public DraftTone Tone { get; init; } = DraftTone.Plain;

    /// <summary>The confirmed type of the reader: it moves length and order, and is never named.</summary>
    public PersonalityType? Type { get; init; }

    /// <summary>The stage of the visit that the text belongs to (B2).</summary>
    public VisitStage Stage { get; init; } = VisitStage.Initial;

    /// <summary>When the text is written, in the rep's time zone; "tomorrow" counts from here.</summary>
    public required DateTimeOffset Reference { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }
}
