namespace Microsoft.Bot.Schema;

/// <summary>How much a message matters.</summary>
public static class ActivityImportance
{
    public const string Low = "low";
    public const string Normal = "normal";
    public const string High = "high";
}
