using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Core.Customers;

/// <summary>A company that the rep sells to (甲方), under all the names it goes by in either script.</summary>
public sealed class Customer : Kept
{
    private List<string> _aliases = [];

    public Customer(string name) => Name = Text.Required(name, nameof(name));

    /// <summary>The name that the coach says.</summary>
    public string Name { get; private set; }

    /// <summary>What else it is called: short, in full, in the other script.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>Its name and its aliases.</summary>
    public IEnumerable<string> Names => _aliases.Prepend(Name);

    /// <summary>Remembers another name; one that it has already changes nothing.</summary>
    public void AlsoCalled(string name)
    {
        var trimmed = Text.Required(name, nameof(name));
        if (!Names.Any(known => Spelling.Same(known, trimmed)))
        {
            _aliases = [.. _aliases, trimmed];
        }
    }

    /// <summary>Gives it another name to be called by; the old one is still understood.</summary>
    public void Rename(string name)
    {
        var (old, renamed) = (Name, Text.Required(name, nameof(name)));
        _aliases = [.. _aliases.Where(alias => !Spelling.Same(alias, renamed))];
        Name = renamed;
        AlsoCalled(old);
    }
}
