using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Drafts;

/// <summary>Makes a draft fit to be shown: what no fact supports becomes a gap that the rep can see.</summary>
public static class Grounded
{
    private const string Gap = "⟨?⟩";

    /// <summary>The draft, with every unsupported piece of its text replaced.</summary>
    public static Draft Of(Draft draft, DraftRequest request, IGroundingCheck grounding)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(grounding);
        var unsupported = grounding.Check(new GroundingRequest(request.Language, request.Reference, request.Facts, draft.Text));
        return unsupported.Count == 0
            ? draft
            : new Draft(draft.Subject, [.. draft.Sections.Select(section => Without(section, unsupported))], Without(draft.Text, unsupported));
    }

    private static DraftSection Without(DraftSection section, IReadOnlyList<Unsupported> unsupported) => section with
    {
        Sentences = [.. section.Sentences.Select(sentence => sentence with { Text = Without(sentence.Text, unsupported) })],
    };

    private static string Without(string text, IReadOnlyList<Unsupported> unsupported) =>
        unsupported.Aggregate(text, (left, piece) => left.Replace(piece.Quote, Gap, StringComparison.Ordinal));
}
