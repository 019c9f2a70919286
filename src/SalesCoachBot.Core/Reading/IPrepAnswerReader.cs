namespace SalesCoachBot.Core.Reading;

/// <summary>Reads what a rep types into the interview before a visit, instead of filling in the card.</summary>
public interface IPrepAnswerReader
{
    /// <summary>Everything that can be read out of the text. Never fails; never a value without the words it was read from.</summary>
    /// <param name="text">One message, up to 20,000 characters.</param>
    /// <param name="reference">When he typed it, with the offset of his own time zone.</param>
    PrepReading Read(string text, DateTimeOffset reference);
}
