namespace SalesCoachBot.Core.Customers.Records;

/// <summary>
/// What "forget Zhao" takes: which records go, and which of the others let go of something. A right of people, and the one
/// exception to the rule that a history never shrinks.
/// </summary>
/// <param name="Records">What is to be deleted. Answers on forms that stay have been taken off them.</param>
/// <param name="Erased">What the rep is told.</param>
public sealed record Forgetting(IReadOnlyList<Kept> Records, Erased Erased)
{
    /// <summary>Forgets a contact with all that is his; see <see cref="ICustomerRecords.ForgetContactAsync"/>.</summary>
    public static Forgetting? OfContact(WholeRecord all, Guid contactId)
    {
        ArgumentNullException.ThrowIfNull(all);
        return all.Contacts.FirstOrDefault(contact => contact.Id == contactId) is { } contact
            ? Of(all, contact.Names, new(all, customer: null, [contact]))
            : null;
    }

    /// <summary>Forgets a customer with all that is his; see <see cref="ICustomerRecords.ForgetCustomerAsync"/>.</summary>
    public static Forgetting? OfCustomer(WholeRecord all, Guid customerId)
    {
        ArgumentNullException.ThrowIfNull(all);
        if (all.Customers.FirstOrDefault(customer => customer.Id == customerId) is not { } customer)
        {
            return null;
        }

        var people = all.Contacts.Where(contact => contact.CustomerId == customerId).ToList();
        return Of(all, customer.Names.Concat(people.SelectMany(contact => contact.Names)), new(all, customer, people));
    }

    private static Forgetting Of(WholeRecord all, IEnumerable<string> names, Belongings his)
    {
        var called = names.Distinct().ToList();
        var records = his.Records.ToList();
        var gone = records.Select(record => record.Id).ToHashSet();
        var others = all.Customers.Where(customer => !gone.Contains(customer.Id)).SelectMany(customer => customer.Names)
            .Concat(all.Contacts.Where(contact => !gone.Contains(contact.Id)).SelectMany(contact => contact.Names));
        var mentions = new Mentions(called, others);
        var counts = Count(records);
        Add(counts, RecordKind.SurveyAnswer, LetGoOfAnswers(all, his, mentions));
        LetGoOfAcquaintance(all.Contacts.Where(contact => !gone.Contains(contact.Id)), mentions);
        var still = all.All.Where(record => !gone.Contains(record.Id) && mentions.In(record)).Select(WholeRecord.KindOf);
        return new(records, new(called, counts, still.CountBy(kind => kind).ToDictionary()));
    }

    private static Dictionary<RecordKind, int> Count(IReadOnlyCollection<Kept> records)
    {
        var counts = records.Select(WholeRecord.KindOf).CountBy(kind => kind).ToDictionary();
        Add(counts, RecordKind.PersonalFact, records.OfType<Contact>().Sum(contact => contact.PersonalFacts.Count));
        Add(counts, RecordKind.SurveyAnswer, records.OfType<Project>().Sum(project => project.Survey.History.Count));
        return counts;
    }

    private static void Add(Dictionary<RecordKind, int> counts, RecordKind kind, int count)
    {
        if (count > 0)
        {
            counts[kind] = counts.GetValueOrDefault(kind) + count;
        }
    }

    private static int LetGoOfAnswers(WholeRecord all, Belongings his, Mentions mentions) => all.Projects
        .Where(project => !his.Owns(project))
        .Sum(project => project.Survey.Erase(answer => his.Taught(answer) || mentions.In(answer)));

    private static void LetGoOfAcquaintance(IEnumerable<Contact> others, Mentions mentions)
    {
        foreach (var contact in others)
        {
            foreach (var known in contact.MutualAcquaintances.Where(mentions.In).ToList())
            {
                contact.ForgetAbout(known);
            }
        }
    }
}
