using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Prep;

/// <summary>What was said when a visit was first spoken of; kept while it is asked who is meant.</summary>
/// <param name="Customer">The person as the rep wrote him, or null.</param>
/// <param name="Company">The company as he wrote it, or null.</param>
/// <param name="When">As <see cref="Moment"/> writes it, or null.</param>
/// <param name="Words">The whole line: more may be read out of it.</param>
public sealed record PrepRequest(string? Customer, string? Company, string? When, string Words)
{
    /// <summary>The request in a line of text.</summary>
    public static PrepRequest Of(Understanding meaning, string words)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        return new PrepRequest(meaning.Customer, meaning.Company, meaning.When?.ToString(), words);
    }
}
