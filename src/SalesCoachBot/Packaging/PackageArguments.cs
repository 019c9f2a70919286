namespace SalesCoachBot.Packaging;

/// <summary>What a Teams app package is made for.</summary>
/// <param name="AppId">The bot's Entra application (client) id; the Teams app gets the same id.</param>
/// <param name="Domain">The host name at which Teams and reps reach the coach, without scheme, port or path.</param>
/// <param name="PrivacyUrl">Where the privacy statement is; the coach's own page unless told otherwise.</param>
/// <param name="TermsUrl">Where the terms of use are; the coach's own page unless told otherwise.</param>
/// <param name="Out">The zip to write.</param>
internal sealed record PackageArguments(Guid AppId, string Domain, Uri PrivacyUrl, Uri TermsUrl, string Out)
{
    public const string Usage =
        "package --app-id <application id> --domain <host name> [--out <file.zip>] [--privacy-url <https url>] [--terms-url <https url>]";

    private const string DefaultOut = "artifacts/SalesCoachBot-teams.zip";

    private static readonly string[] Names = ["--app-id", "--domain", "--out", "--privacy-url", "--terms-url"];

    /// <summary>Reads what follows the word <c>package</c>.</summary>
    /// <exception cref="PackageException">Something is missing, unknown, given twice, or makes no sense.</exception>
    public static PackageArguments Read(IReadOnlyList<string> arguments)
    {
        var given = ReadPairs(arguments);
        var appId = ReadAppId(Required(given, "--app-id"));
        var domain = ReadDomain(Required(given, "--domain"));
        return new(
            appId,
            domain,
            ReadAddress(given, "--privacy-url", $"https://{domain}/privacy"),
            ReadAddress(given, "--terms-url", $"https://{domain}/terms"),
            given.GetValueOrDefault("--out", DefaultOut));
    }

    private static Dictionary<string, string> ReadPairs(IReadOnlyList<string> arguments)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < arguments.Count; at += 2)
        {
            var name = arguments[at];
            if (!Names.Contains(name))
                throw new PackageException($"'{name}' is not known here: {Usage}");
            if (at + 1 == arguments.Count || string.IsNullOrWhiteSpace(arguments[at + 1]) || Names.Contains(arguments[at + 1]))
                throw new PackageException($"{name} has no value: {Usage}");
            if (!given.TryAdd(name, arguments[at + 1].Trim()))
                throw new PackageException($"{name} is given twice.");
        }

        return given;
    }

    private static string Required(Dictionary<string, string> given, string name) =>
        given.GetValueOrDefault(name) ?? throw new PackageException($"{name} is missing: {Usage}");

    private static Guid ReadAppId(string text) =>
        Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty
            ? id
            : throw new PackageException($"--app-id '{text}' is not an application id: a GUID such as 5e1f7a90-3c2b-4d68-9a41-7f0b2c6d8e13.");

    private static string ReadDomain(string text) =>
        Uri.CheckHostName(text) == UriHostNameType.Dns && text.Contains('.') && !text.EndsWith('.') && text.All(char.IsAscii)
            ? text.ToLowerInvariant()
            : throw new PackageException($"--domain '{text}' is not a host name such as coach.example.com (no scheme, port or path).");

    private static Uri ReadAddress(Dictionary<string, string> given, string name, string fallback) =>
        Uri.TryCreate(given.GetValueOrDefault(name, fallback), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw new PackageException($"{name} '{given[name]}' is not an https address.");
}
