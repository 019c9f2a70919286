using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Grounding;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Known;

/// <summary>What may be told to the client, sorted by what it is about.</summary>
internal sealed class KnownFacts
{
    private readonly ILookup<FactAbout, Fact> _byAbout;

    public KnownFacts(DraftRequest request)
    {
        Today = DateOnly.FromDateTime(request.Reference.DateTime);
        _byAbout = request.Facts.Where(MayBeTold).ToLookup(fact => fact.About);
        Contact = ContactCard.Of(First(FactAbout.Contact));
        Own = OwnSide.Of(First(FactAbout.Rep), First(FactAbout.OwnCompany), request.Language);
        Visit = VisitPlan.Of(All(FactAbout.Visit), Today);
    }

    /// <summary>The day of writing, on the rep's calendar.</summary>
    public DateOnly Today { get; }

    public ContactCard? Contact { get; }

    public OwnSide Own { get; }

    public VisitPlan Visit { get; }

    public IEnumerable<Fact> All(params FactAbout[] about) => about.SelectMany(each => _byAbout[each]);

    public Fact? First(FactAbout about) => _byAbout[about].FirstOrDefault();

    /// <summary>Private facts stay out, and so does an order smuggled in by somebody's words.</summary>
    private static bool MayBeTold(Fact fact) => !fact.Private && fact.Text.Trim().Length > 0 && !SmuggledOrders.In(fact.Text);
}
