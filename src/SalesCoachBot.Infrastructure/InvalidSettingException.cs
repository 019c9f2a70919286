namespace SalesCoachBot.Infrastructure;

/// <summary>A setting that makes no sense. It stops the start, and its message is the one line that says so and names the setting.</summary>
public sealed class InvalidSettingException : Exception
{
    public InvalidSettingException(string setting, string problem, Exception? cause = null)
        : base($"Setting {setting}: {OneLine(problem)}.", cause) => Setting = setting;

    /// <summary>The setting's key, as in <c>Database:Provider</c>.</summary>
    public string Setting { get; }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
