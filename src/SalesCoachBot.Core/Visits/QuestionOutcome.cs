namespace SalesCoachBot.Core.Visits;

/// <summary>What became of a planned question.</summary>
public enum QuestionOutcome
{
    /// <summary>The visit was not told yet.</summary>
    Open,
    Answered,
    NotAsked,

    /// <summary>Asked and dodged: it goes to the private list (E10.2).</summary>
    Refused,
}
