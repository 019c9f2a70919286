namespace SalesCoachBot.Core.Customers.Names;

/// <summary>Finds who is meant among those the rep knows.</summary>
public static class NameSearch
{
    // What is longer was pasted by mistake; the longest company names in the registers have some seventy characters.
    private const int LongestName = 200;

    /// <summary>
    /// Whom a name fits. Where it says more than a surname and fits some to the letter, the others of that surname only come
    /// after them: 赵总 is the one who is called so, though 赵伟 might be.
    /// </summary>
    /// <param name="person">As the rep typed it.</param>
    /// <param name="company">As the rep typed it, or null for any.</param>
    /// <param name="contacts">All his contacts.</param>
    /// <param name="customers">All his customers.</param>
    public static PeopleFound People(
        string person, string? company, IEnumerable<Contact> contacts, IEnumerable<Customer> customers)
    {
        if (person.Length > LongestName || company?.Length > LongestName)
        {
            return new([], []);
        }

        var (name, at) = (PersonName.Parse(person), company is null ? null : CompanyName.Parse(company));
        var companies = customers.ToDictionary(customer => customer.Id);
        var fitting = contacts.Select(contact => Judge(name, at, contact, companies)).Where(found => found.Fit > Fit.None)
            .OrderByDescending(found => found.Fit).ThenBy(found => found.Person.Contact.Id).ToList();
        var best = fitting.Exists(found => found.Fit is Fit.Exact) ? Fit.Exact : Fit.Fits;
        return new(
            [.. fitting.Where(found => found.Fit >= best).Select(found => found.Person)],
            [.. fitting.Where(found => found.Fit < best).Select(found => found.Person)]);
    }

    /// <summary>Which companies a name fits, in full or in part.</summary>
    public static CompaniesFound Companies(string company, IEnumerable<Customer> customers)
    {
        if (company.Length > LongestName)
        {
            return new([], []);
        }

        var name = CompanyName.Parse(company);
        var fitting = customers.Select(customer => (customer, Fit: FitOf(name, customer))).ToList();
        // The same letters, but for case and width, are never in doubt, though others contain them.
        var same = fitting.Where(found => found.customer.Names.Any(known => Spelling.Same(known, company))).ToList();
        return new(
            [.. (same.Count > 0 ? same : fitting.Where(found => found.Fit is Fit.Fits)).Select(found => found.customer)],
            [.. fitting.Where(found => found.Fit is Fit.Near).Except(same).Select(found => found.customer)]);
    }

    private static Fit FitOf(CompanyName company, Customer customer) =>
        customer.Names.Max(known => company.FitOf(CompanyName.Parse(known)));

    private static (PersonFound Person, Fit Fit) Judge(
        PersonName name, CompanyName? at, Contact contact, Dictionary<Guid, Customer> companies)
    {
        var company = contact.CustomerId is { } id ? companies.GetValueOrDefault(id) : null;
        var person = FitOf(name, contact);
        // Most are ruled out by their name; only of the others the company is looked at. One whose company is not known may be of any.
        var place = person is Fit.None ? Fit.None : at is null ? Fit.Exact : company is null ? Fit.Near : FitOf(at, company);
        return (new(contact, company), place is Fit.None or Fit.Near ? place : person);
    }

    private static Fit FitOf(PersonName name, Contact contact)
    {
        var names = contact.Names.Select(PersonName.Parse).ToList();
        var fit = names.Max(known => name.FitOf(known));
        var offices = names.Where(known => known.Office is not null).Select(known => known.Office).ToHashSet();
        var otherOffice = name.Office is not null && offices.Count > 0 && !offices.Contains(name.Office);
        var saysAll = name.IsSpecific && (name.Office is null || offices.Contains(name.Office))
            && names.Exists(known => known.Parts.Count >= name.Parts.Count && name.FitOf(known) is Fit.Fits);
        return fit is not Fit.Fits ? fit : otherOffice ? Fit.Near : saysAll ? Fit.Exact : Fit.Fits;
    }
}
