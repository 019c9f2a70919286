using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace SalesCoachBot.Drafting;

/// <summary>
/// Links to the .eml file of one draft: signed, bound to its owner, and dead after <see cref="Lifetime"/>.
/// </summary>
/// <remarks>
/// The expiry is sealed into the link and held against <see cref="TimeProvider"/>, because the framework's own
/// time-limited protector reads the machine's clock, which a test cannot hold still.
/// </remarks>
public sealed class DraftLinks(IDataProtectionProvider protection, TimeProvider clock, DraftLinkAddress home)
{
    /// <summary>How long a link works: a rep who opens the card a week later still finds the file.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(14);

    private const string Separator = "\u001f";
    private readonly IDataProtector _seal = protection.CreateProtector("SalesCoachBot.Drafting.DraftLinks.v1");

    /// <param name="owner">The rep whose draft it is; only his draft of that id is ever served.</param>
    public Uri ToMailFile(string owner, string draft)
    {
        ArgumentException.ThrowIfNullOrEmpty(owner);
        ArgumentException.ThrowIfNullOrEmpty(draft);
        var until = clock.GetUtcNow().Add(Lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new Uri(home.Public, $"drafts/{_seal.Protect(string.Join(Separator, owner, draft, until))}.eml");
    }

    /// <summary>What a link's token opens; a forged, foreign or damaged one opens nothing.</summary>
    public DraftTicket Open(string token)
    {
        try
        {
            var parts = _seal.Unprotect(token).Split(Separator);
            var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(parts[2], CultureInfo.InvariantCulture));
            return new DraftTicket(parts[0], parts[1], clock.GetUtcNow() < until ? TicketState.Valid : TicketState.Expired);
        }
        catch (CryptographicException)
        {
            // Not sealed by us: the caller answers as for a page that does not exist.
            return new DraftTicket("", "", TicketState.Forged);
        }
    }
}

/// <param name="Public">The address under which the rep's browser reaches the coach, with a slash at its end.</param>
public sealed record DraftLinkAddress(Uri Public);

/// <summary>Whose draft a link opens, and which.</summary>
public sealed record DraftTicket(string Owner, string Draft, TicketState State);

public enum TicketState
{
    Valid,
    Expired,
    Forged,
}
