namespace SalesCoachBot.Core.Customers.Survey;

/// <summary>What became of an answer. None is ever taken out of the history.</summary>
public enum AnswerStanding
{
    /// <summary>It counts.</summary>
    Stands,

    /// <summary>A later one took its place.</summary>
    Superseded,

    /// <summary>The rep struck it: it was misread, or was never said.</summary>
    Struck,
}
