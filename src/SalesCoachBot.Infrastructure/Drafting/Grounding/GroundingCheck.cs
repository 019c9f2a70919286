using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>
/// Holds a text against its facts by rules, without knowing who wrote it or how: names, numbers, days, places, links,
/// promises, owners and states must be somebody's fact; what is private must not appear.
/// </summary>
public sealed class GroundingCheck : IGroundingCheck
{
    private static readonly IGroundingRule[] Rules =
    [
        new LinkRule(), new DayRule(), new TimeRule(), new LengthRule(), new NumberRule(), new LatinNameRule(), new HanziNameRule(),
        new PlaceRule(), new StateRule(), new OwnerRule(), new SecretRule(), new TermsRule(), new OrderRule(), new PolarityRule(), new ClaimRule(),
    ];

    public IReadOnlyList<Unsupported> Check(GroundingRequest request)
    {
        var text = new CheckedText(request);
        return [.. Rules.SelectMany(rule => rule.Check(text)).Where(fault => fault.Quote.Length > 0).DistinctBy(fault => fault.Quote)];
    }
}
