using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace SalesCoachBot.Core;

/// <summary>One e-mail address, and nothing that could smuggle a second reader or a header into a draft.</summary>
public sealed partial record EmailAddress
{
    private EmailAddress(string text) => Text = text;

    /// <summary>As the rep gave it: <c>zhao@huaxin.example</c>.</summary>
    public string Text { get; }

    /// <summary>The address.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static EmailAddress Of(string text) =>
        TryOf(text, out var address) ? address : throw new ArgumentException("This is no e-mail address.", nameof(text));

    /// <summary>The address; false when the text is none.</summary>
    public static bool TryOf(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        var trimmed = text?.Trim();
        address = trimmed is { Length: <= 254 } && Pattern().IsMatch(trimmed) ? new(trimmed) : null;
        return address is not null;
    }

    public override string ToString() => Text;

    [GeneratedRegex(@"^[\p{L}\p{N}.!#$&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+\z")]
    private static partial Regex Pattern();
}
