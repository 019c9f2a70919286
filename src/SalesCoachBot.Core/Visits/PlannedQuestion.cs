using SalesCoachBot.Core.Surveys;

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

/// <summary>One line of the numbered question list (A4.3).</summary>
/// <param name="Id">Stays when the list is reordered.</param>
/// <param name="Text">As the rep will ask it.</param>
public sealed record PlannedQuestion(Guid Id, string Text)
{
    /// <summary>The survey form's field that it is to fill; null for one of the rep's own.</summary>
    public string? FieldId { get; init; }

    public Sensitivity Sensitivity { get; init; } = Sensitivity.InMeeting;

    /// <summary>Asked before everybody all the same, and again in private if it is dodged (E8.2).</summary>
    public bool InTheRoomAllTheSame { get; init; }

    public QuestionOutcome Outcome { get; init; }
}
