using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Channels.Teams;

/// <summary>
/// What an invoke is answered when its turn takes longer than the channel waits: a polite word in the rep's language, in the
/// shape that this invoke's sender understands. The result follows as a message.
/// </summary>
public static class StillWorking
{
    private const string English = "Still working on it – the result follows as a message.";
    private const string Chinese = "还在处理，结果稍后发到聊天里。";

    public static TurnAnswer On(Activity activity) =>
        new(StatusCodes.Status200OK, JsonConvert.SerializeObject(ShapeFor(activity, TextFor(activity.Locale))));

    private static string TextFor(string? locale) =>
        locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Chinese : English;

    private static object ShapeFor(Activity activity, string text) => activity switch
    {
        { Type: not ActivityTypes.Invoke } => new { activities = Array.Empty<object>() },
        { Name: "adaptiveCard/action" } => new { statusCode = 200, type = "application/vnd.microsoft.activity.message", value = text },
        { Name: "composeExtension/fetchTask" or "task/fetch" or "task/submit" } => new { task = new { type = "message", value = text } },
        { Name: { } name } when name.StartsWith("composeExtension/", StringComparison.Ordinal) =>
            new { composeExtension = new { type = "message", text } },
        _ => new { },
    };
}
