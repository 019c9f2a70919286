namespace SalesCoachBot.Channels.Teams;

/// <summary>Why a request was turned away: a status for the caller, who learns nothing more, and a reason for our own log.</summary>
public sealed record Refusal(int Status, string Reason)
{
    public static Refusal Unauthorized(string reason) => new(StatusCodes.Status401Unauthorized, reason);

    public static Refusal Forbidden(string reason) => new(StatusCodes.Status403Forbidden, reason);

    /// <summary>We cannot judge the token now, so the channel should come again: not the caller's fault.</summary>
    public static Refusal Unavailable(string reason) => new(StatusCodes.Status503ServiceUnavailable, reason);
}
