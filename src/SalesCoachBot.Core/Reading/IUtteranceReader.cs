namespace SalesCoachBot.Core.Reading;

/// <summary>Understands one line from a rep, English, Chinese or both mixed, without memory of what was said before.</summary>
public interface IUtteranceReader
{
    /// <summary>What is meant. Never fails; what is not understood is <see cref="Intent.None"/>.</summary>
    /// <param name="text">What the rep typed or dictated.</param>
    /// <param name="reference">When he did, with the offset of his own time zone.</param>
    Understanding Read(string text, DateTimeOffset reference);
}
