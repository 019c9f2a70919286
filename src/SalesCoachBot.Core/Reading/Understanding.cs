namespace SalesCoachBot.Core.Reading;

/// <summary>What one line from a rep means.</summary>
/// <param name="Intent">What he wants.</param>
/// <param name="Customer">The client's person as the rep wrote him, with his title: <c>赵总</c>, <c>Dr Solberg</c>; or null.</param>
/// <param name="Company">The client's organisation as the rep wrote it, or null.</param>
/// <param name="When">The day or time that is meant, in the rep's time, or null.</param>
public sealed record Understanding(Intent Intent, string? Customer = null, string? Company = null, Moment? When = null)
{
    /// <summary>Nothing was asked.</summary>
    public static Understanding Nothing { get; } = new(Intent.None);
}
