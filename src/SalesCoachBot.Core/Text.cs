namespace SalesCoachBot.Core;

/// <summary>What a text must be before it is kept.</summary>
internal static class Text
{
    /// <summary>The text without blanks around it; it must say something.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static string Required(string? text, string what)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) ? throw new ArgumentException($"There must be a {what}.", what) : trimmed;
    }

    /// <summary>The text without blanks around it; null when it says nothing.</summary>
    public static string? Optional(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
