namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>D3's rule: up to five people on the client's side is small, six or more is large.</summary>
public static class MeetingSize
{
    public const int LargeFrom = 6;

    /// <summary>A headcount that nobody knows yet counts as small.</summary>
    public static bool IsLarge(int? clientHeadcount) => clientHeadcount >= LargeFrom;
}
