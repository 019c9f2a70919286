using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Core.Reps;

/// <summary>Who is coached, and owns all that the coach keeps for him.</summary>
public sealed class Rep : Kept
{
    /// <summary>The tenant and user of the one rep of the local chat page.</summary>
    public const string Local = "local";

    /// <param name="tenantId">The Entra tenant, or <see cref="Local"/>.</param>
    /// <param name="userId">The Entra object id: an opaque string, compared as it is.</param>
    public Rep(string tenantId, string userId)
    {
        TenantId = Text.Required(tenantId, nameof(tenantId));
        UserId = Text.Required(userId, nameof(userId));
    }

    public string TenantId { get; private init; }

    public string UserId { get; private init; }

    /// <summary>His name as he signs; null until it is known.</summary>
    public string? Name { get; private set; }

    /// <summary>His own company, as he names it to clients.</summary>
    public string? Company { get; private set; }

    /// <summary>Where his drafts' copies and calendar files are from.</summary>
    public EmailAddress? Email { get; private set; }

    /// <summary>The language he chose; null while that of his messages or his locale decides.</summary>
    public Language? ChosenLanguage { get; private set; }

    /// <summary>His clock, as Teams tells it; null until it does.</summary>
    public Zone? Zone { get; private set; }

    /// <summary>The manner in which drafts are written unless he says otherwise.</summary>
    public DraftTone Tone { get; private set; }

    public QuietHours? QuietHours { get; private set; }

    /// <summary>His clock, or universal time while it is not known.</summary>
    public Zone ZoneOrUtc => Zone ?? Zone.Utc;

    public void Introduce(string? name, string? company, EmailAddress? email)
    {
        Name = Text.Optional(name) ?? Name;
        Company = Text.Optional(company) ?? Company;
        Email = email ?? Email;
    }

    /// <summary>Null leaves it to his messages and his locale again.</summary>
    public void Choose(Language? language) => ChosenLanguage = language;

    public void Choose(DraftTone tone) => Tone = tone;

    public void LivesIn(Zone zone) => Zone = zone;

    /// <summary>Null: the coach may write at any hour.</summary>
    public void KeepQuiet(QuietHours? hours) => QuietHours = hours;
}
