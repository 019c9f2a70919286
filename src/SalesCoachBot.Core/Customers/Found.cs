namespace SalesCoachBot.Core.Customers;

/// <summary>A contact that may be meant, with his company where it is known.</summary>
public sealed record PersonFound(Contact Contact, Customer? Customer);

/// <summary>How much came of a search.</summary>
public enum Finding
{
    /// <summary>Nobody of that name: somebody new.</summary>
    None,

    /// <summary>Surely this one.</summary>
    One,

    /// <summary>Two Zhaos: they are asked apart.</summary>
    Several,

    /// <summary>
    /// Nobody surely, but there is one who may be meant (another title, a homophone, a typing error): to be asked.
    /// </summary>
    Perhaps,
}

/// <summary>Whom a name may mean.</summary>
/// <param name="Sure">Those whom the name fits.</param>
/// <param name="Perhaps">Those whom it nearly fits.</param>
public sealed record PeopleFound(IReadOnlyList<PersonFound> Sure, IReadOnlyList<PersonFound> Perhaps)
{
    public Finding Finding => Findings.Of(Sure.Count, Perhaps.Count);

    /// <summary>The one who is surely meant, or null.</summary>
    public PersonFound? One => Sure.Count == 1 ? Sure[0] : null;

    /// <summary>All of them, the likeliest first.</summary>
    public IEnumerable<PersonFound> All => Sure.Concat(Perhaps);
}

/// <summary>Which companies a name may mean.</summary>
/// <param name="Sure">Those that the name fits.</param>
/// <param name="Perhaps">Those that it nearly fits.</param>
public sealed record CompaniesFound(IReadOnlyList<Customer> Sure, IReadOnlyList<Customer> Perhaps)
{
    public Finding Finding => Findings.Of(Sure.Count, Perhaps.Count);

    /// <summary>The one that is surely meant, or null.</summary>
    public Customer? One => Sure.Count == 1 ? Sure[0] : null;

    /// <summary>All of them, the likeliest first.</summary>
    public IEnumerable<Customer> All => Sure.Concat(Perhaps);
}

internal static class Findings
{
    public static Finding Of(int sure, int perhaps) => (sure, perhaps) switch
    {
        (1, _) => Finding.One,
        ( > 1, _) => Finding.Several,
        (_, > 0) => Finding.Perhaps,
        _ => Finding.None,
    };
}
