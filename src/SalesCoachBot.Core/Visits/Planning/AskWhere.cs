namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>Where a planned question is put.</summary>
public enum AskWhere
{
    InMeeting,

    /// <summary>In the room all the same; dodged there, again in private (E8.2, E10.2).</summary>
    InMeetingThenAlone,

    /// <summary>Only when two people are alone (E10.2).</summary>
    Alone,
}
