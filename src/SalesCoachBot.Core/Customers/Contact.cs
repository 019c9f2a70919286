using SalesCoachBot.Core.Customers.Names;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Customers;

/// <summary>A person at the client's, as the rep writes him and as he is to be written to.</summary>
public sealed class Contact : Kept
{
    private List<string> _aliases = [];
    private List<string> _mutualAcquaintances = [];
    private List<PersonalFact> _personalFacts = [];

    /// <param name="name">As the rep wrote it: 赵总, "Zhao", "Dr Solberg".</param>
    /// <param name="customerId">His company; null while it is not known.</param>
    public Contact(string name, Guid? customerId = null) => (Name, CustomerId) = (Text.Required(name, nameof(name)), customerId);

    public Guid? CustomerId { get; private set; }

    public string Name { get; private set; }

    /// <summary>What else the rep calls him: with his title, in full, in the other script.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>His office: "deputy head of IT", 信息部副总监.</summary>
    public string? Title { get; private set; }

    /// <summary>Peer or senior (C1.4); null while it is not known.</summary>
    public ContactLevel? Level { get; private set; }

    /// <summary>The language of texts to him; null until it was asked.</summary>
    public Language? Language { get; private set; }

    public EmailAddress? Email { get; private set; }

    /// <summary>How a text to him begins: 赵总, "Mr Zhao". Null until it was asked; never guessed with a Mr.</summary>
    public string? FormOfAddress { get; private set; }

    /// <summary>Whom both sides know (A4.2, G22).</summary>
    public IReadOnlyList<string> MutualAcquaintances => _mutualAcquaintances;

    /// <summary>What the rep takes him for.</summary>
    public TypeHypothesis? Type { get; private set; }

    public IReadOnlyList<PersonalFact> PersonalFacts => _personalFacts;

    /// <summary>All that he is called.</summary>
    public IEnumerable<string> Names => FormOfAddress is null
        ? _aliases.Prepend(Name)
        : _aliases.Prepend(Name).Append(FormOfAddress);

    public void WorksFor(Guid? customerId) => CustomerId = customerId;

    /// <summary>Remembers another name; one that he has already changes nothing.</summary>
    public void AlsoCalled(string name)
    {
        var trimmed = Text.Required(name, nameof(name));
        if (!_aliases.Prepend(Name).Any(known => Spelling.Same(known, trimmed)))
        {
            _aliases = [.. _aliases, trimmed];
        }
    }

    /// <summary>Gives him another name to be called by; the old one is still understood.</summary>
    public void Rename(string name)
    {
        var (old, renamed) = (Name, Text.Required(name, nameof(name)));
        _aliases = [.. _aliases.Where(alias => !Spelling.Same(alias, renamed))];
        Name = renamed;
        AlsoCalled(old);
    }

    /// <summary>His office and level; what is null stays as it was.</summary>
    public void Holds(string? title, ContactLevel? level = null) =>
        (Title, Level) = (Text.Optional(title) ?? Title, level ?? Level);

    /// <summary>How he is written to; what is null stays as it was.</summary>
    public void IsWrittenTo(Language? language = null, string? formOfAddress = null, EmailAddress? email = null) =>
        (Language, FormOfAddress, Email) = (language ?? Language, Text.Optional(formOfAddress) ?? FormOfAddress, email ?? Email);

    public void Knows(string mutualAcquaintance)
    {
        var trimmed = Text.Required(mutualAcquaintance, nameof(mutualAcquaintance));
        if (!_mutualAcquaintances.Any(known => Spelling.Same(known, trimmed)))
        {
            _mutualAcquaintances = [.. _mutualAcquaintances, trimmed];
        }
    }

    /// <summary>
    /// Takes a hypothesis; null drops it. What was only read out of the rep's words does not replace what he confirmed.
    /// </summary>
    public void IsTakenFor(TypeHypothesis? type)
    {
        if (type is null || type.Confirmed || Type is not { Confirmed: true })
        {
            Type = type;
        }
    }

    public void Remember(PersonalFact fact)
    {
        if (!_personalFacts.Any(known => Spelling.Same(known.What, fact.What)))
        {
            _personalFacts = [.. _personalFacts, fact];
        }
    }

    /// <summary>Erases one thing of his life, or someone whom both know.</summary>
    /// <returns>Whether there was any such.</returns>
    public bool ForgetAbout(string what)
    {
        var before = _personalFacts.Count + _mutualAcquaintances.Count;
        _personalFacts = [.. _personalFacts.Where(fact => !Spelling.Same(fact.What, what))];
        _mutualAcquaintances = [.. _mutualAcquaintances.Where(known => !Spelling.Same(known, what))];
        return _personalFacts.Count + _mutualAcquaintances.Count < before;
    }
}
