using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.Customers.Records;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.FollowUps;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Core.Tests.Customers;

/// <summary>Huaxin with 赵总 and 李工, and 金河 with another Zhao, each with something of every kind.</summary>
internal sealed class RecordOfZhao
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    private readonly List<Visit> _visits = [];
    private readonly List<Promise> _promises = [];
    private readonly List<LedgerEntry> _ledger = [];
    private readonly List<Request> _requests = [];
    private readonly List<FollowUp> _followUps = [];
    private readonly List<StoredDraft> _drafts = [];

    public RecordOfZhao()
    {
        Zhao = new("赵总", Huaxin.Id);
        Zhao.AlsoCalled("Zhao");
        Zhao.Remember(new("两个女儿", new(Now)));
        Li = new("李工", Huaxin.Id);
        Li.Knows("赵总");
        OtherZhao = new("赵工", Jinhe.Id);
        OtherZhao.AlsoCalled("Zhao");
        (Servers, Pumps) = (new(Huaxin.Id, "servers"), new(Jinhe.Id, "pumps"));
        Meet(Huaxin, Zhao, Servers);
        Meet(Huaxin, Li, Servers);
        Meet(Jinhe, OtherZhao, Pumps);
    }

    public Customer Huaxin { get; } = new("华芯科技");

    public Customer Jinhe { get; } = new("金河水务");

    public Contact Zhao { get; }

    public Contact Li { get; }

    public Contact OtherZhao { get; }

    public Project Servers { get; }

    public Project Pumps { get; }

    public WholeRecord Whole => new()
    {
        Customers = [Huaxin, Jinhe],
        Contacts = [Zhao, Li, OtherZhao],
        Projects = [Servers, Pumps],
        Visits = _visits,
        Promises = _promises,
        Ledger = _ledger,
        Requests = _requests,
        FollowUps = _followUps,
        Drafts = _drafts,
    };

    public Visit VisitTo(Contact contact) => _visits.First(visit => visit.ContactId == contact.Id);

    public void Ask(Request request) => _requests.Add(request);

    public void Meet(Customer customer, Contact contact, Project project)
    {
        var visit = new Visit(Now);
        visit.IsTo(customer.Id, contact.Id, project.Id);
        var source = new Source(Now) { VisitId = visit.Id, ContactId = contact.Id };
        project.Record(new("G8", $"pain of {contact.Name}", source));
        _visits.Add(visit);
        _followUps.Add(new(visit.Id, Now, Now.AddDays(2), Zone.Utc));
        _promises.Add(new(PromiseSide.Ours, "a case", customer.Id, contact.Id, source) { ProjectId = project.Id });
        _ledger.Add(new(Direction.Given, "white paper", customer.Id, contact.Id, source));
        Ask(new(contact.Id, "competitors", "G17"));
        _drafts.Add(new(Request(contact), visit.Id, contact.Id));
    }

    public void MeetAgain(Contact contact) => Meet(
        contact.CustomerId == Huaxin.Id ? Huaxin : Jinhe, contact, contact.CustomerId == Huaxin.Id ? Servers : Pumps);

    private static DraftRequest Request(Contact contact) => new()
    {
        Kind = DraftKind.AgendaEmail,
        Language = Language.Chinese,
        Medium = DraftMedium.Email,
        Reference = Now,
        Facts = [new("F1", FactAbout.Contact, contact.Name)],
    };
}
