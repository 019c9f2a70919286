namespace SalesCoachBot.Core.Reading;

/// <summary>Reads what a rep tells of a visit in his own words.</summary>
public interface IDebriefReader
{
    /// <summary>Everything that can be read out of the text. Never fails; never an item without the words it was read from.</summary>
    /// <param name="text">The narrative, up to 20,000 characters.</param>
    /// <param name="reference">When he wrote it, with the offset of his own time zone.</param>
    DebriefReading Read(string text, DateTimeOffset reference);
}
