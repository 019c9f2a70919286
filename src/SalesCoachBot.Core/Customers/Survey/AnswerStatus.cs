namespace SalesCoachBot.Core.Customers.Survey;

/// <summary>How things stand with a field of the survey form after somebody spoke of it.</summary>
public enum AnswerStatus
{
    /// <summary>At least part of the answer is known.</summary>
    Known,

    /// <summary>Asked and not answered: declined, dodged, laughed away.</summary>
    Refused,

    /// <summary>The rep did not ask.</summary>
    NotAsked,

    /// <summary>Raised, but the client does not know it himself, or it is open.</summary>
    Unknown,
}
