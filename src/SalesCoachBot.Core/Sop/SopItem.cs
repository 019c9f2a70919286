namespace SalesCoachBot.Core.Sop;

/// <summary>One row of the visit SOP (A1 … F6) with everything that the coach may say about it.</summary>
public sealed record SopItem
{
    /// <summary>The id by which records, tests and content refer to the row, such as <c>E6.4</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The row that this one belongs to; null at the top of a chapter.</summary>
    public string? PartOf { get; init; }

    public required Bilingual Title { get; init; }

    public required Bilingual What { get; init; }

    /// <summary>The SOP's reason, in two sentences at most: the answer to "why?".</summary>
    public required Bilingual Why { get; init; }

    /// <summary>What the coach asks the rep; null where the row is only explained.</summary>
    public Bilingual? Question { get; init; }

    /// <summary>Answers to tick: hook forms, personality types, project phases, materials.</summary>
    public IReadOnlyList<SopLine> Choices { get; init; } = [];

    /// <summary>What can be seen to be done: lines of the checklists.</summary>
    public IReadOnlyList<SopLine> Checks { get; init; } = [];

    /// <summary>Sentences that a rep can take as they stand.</summary>
    public IReadOnlyList<SopLine> Examples { get; init; } = [];

    /// <summary>What a coach says when the step was missed or goes badly.</summary>
    public required Bilingual Coaching { get; init; }

    public Must Must { get; init; }

    /// <summary>What missing it costs, from 1 to 5, for choosing the points to coach on; 0 is not scored.</summary>
    public int Cost { get; init; }
}
