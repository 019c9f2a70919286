using SalesCoachBot.Infrastructure;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>Whether the chat page and its Direct Line server are there at all.</summary>
public sealed record DirectLineSettings(bool Enabled)
{
    /// <summary>Switches page and server on (or off) whatever else is configured; for development with an app id.</summary>
    public const string EnabledKey = "DirectLine:Enabled";

    private const string AppIdKey = "MicrosoftAppId";

    /// <summary>On when the setting says so; without the setting, on as long as no app id is configured.</summary>
    /// <exception cref="InvalidSettingException">The setting is neither true nor false.</exception>
    public static DirectLineSettings From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var enabled = configuration[EnabledKey];
        if (string.IsNullOrWhiteSpace(enabled))
            return new(string.IsNullOrWhiteSpace(configuration[AppIdKey]));
        return bool.TryParse(enabled, out var isEnabled)
            ? new(isEnabled)
            : throw new InvalidSettingException(EnabledKey, $"'{enabled}' is neither true nor false");
    }
}
