namespace SalesCoachBot.Channels.DirectLine;

/// <summary>A refusal as Direct Line words it: <c>{"error":{"code","message"}}</c>. It never repeats what was sent.</summary>
public static class DirectLineError
{
    /// <summary>400.</summary>
    public static IResult BadArgument(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    /// <summary>401: no token came along.</summary>
    public static IResult NoToken() => Of(StatusCodes.Status401Unauthorized, "MissingToken", "A token is needed.");

    /// <summary>403, by which a client knows to ask for another token.</summary>
    public static IResult BadToken() =>
        Of(StatusCodes.Status403Forbidden, "TokenExpired", "The token is not for this conversation, or no longer.");

    /// <summary>413.</summary>
    public static IResult TooLarge() => Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "This is more than fits.");

    /// <summary>415.</summary>
    public static IResult NotTaken(string message) => Of(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", message);

    private static IResult Of(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
