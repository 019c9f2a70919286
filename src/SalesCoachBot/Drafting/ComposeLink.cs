namespace SalesCoachBot.Drafting;

/// <summary>The link behind "Open in Outlook": a new message with the draft in it, which the rep sends or does not.</summary>
/// <param name="Address">Opens Outlook on the web with recipient and subject, and the text where it fits.</param>
/// <param name="CarriesText">False when the text is too long for a link; the rep then pastes it, and is told so.</param>
public sealed record ComposeLink(Uri Address, bool CarriesText)
{
    /// <summary>
    /// Characters a link may have. Mail servers and Teams cut or refuse longer ones, and a hanzi takes nine.
    /// </summary>
    public const int Longest = 2_000;

    private const string Compose = "https://outlook.office.com/mail/deeplink/compose";

    /// <param name="to">The client's address; null when nobody has given it.</param>
    public static ComposeLink For(string? to, string subject, string text)
    {
        var whole = Link(to, subject, text);
        return whole.Length <= Longest
            ? new ComposeLink(new Uri(whole), true)
            : new ComposeLink(new Uri(Link(to, Shortened(subject), null)), false);
    }

    private static string Link(string? to, string subject, string? text)
    {
        var fields = new List<string>();
        if (!string.IsNullOrWhiteSpace(to))
            fields.Add($"to={Uri.EscapeDataString(to.Trim())}");

        fields.Add($"subject={Uri.EscapeDataString(subject)}");
        if (text is not null)
            fields.Add($"body={Uri.EscapeDataString(text.ReplaceLineEndings("\r\n"))}");

        return $"{Compose}?{string.Join('&', fields)}";
    }

    /// <summary>No subject is that long; cut between characters, never inside one.</summary>
    private static string Shortened(string subject) =>
        string.Concat(subject.EnumerateRunes().Take(120).Select(rune => rune.ToString()));
}
