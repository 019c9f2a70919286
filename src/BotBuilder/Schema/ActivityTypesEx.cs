namespace Microsoft.Bot.Schema;

/// <summary>Types of activities that no channel ever sees.</summary>
public static class ActivityTypesEx
{
    /// <summary>The adapter waits for the milliseconds in <c>Value</c>.</summary>
    public const string Delay = ActivityTypes.Delay;

    /// <summary>The answer to an invoke, kept for the end of the turn.</summary>
    public const string InvokeResponse = ActivityTypes.InvokeResponse;
}
