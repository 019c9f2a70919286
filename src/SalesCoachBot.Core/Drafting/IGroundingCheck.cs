namespace SalesCoachBot.Core.Drafting;

/// <summary>Holds a text against the facts it was written from, whoever wrote it.</summary>
public interface IGroundingCheck
{
    /// <summary>What the facts do not support; empty when the text may stand.</summary>
    IReadOnlyList<Unsupported> Check(GroundingRequest request);
}

/// <param name="Reference">When the text is written: "tomorrow" and 下周三 count from here.</param>
public sealed record GroundingRequest(
    Language Language, DateTimeOffset Reference, IReadOnlyList<Fact> Facts, string Text);

/// <param name="Quote">An exact substring of the text.</param>
/// <param name="Why">What is wrong with it, for the rep's eye and the log.</param>
public sealed record Unsupported(string Quote, string Why);
