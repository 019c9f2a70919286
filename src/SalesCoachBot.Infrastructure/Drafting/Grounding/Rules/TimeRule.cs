using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>An hour that no fact has.</summary>
internal sealed class TimeRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        var known = text.Facts.SelectMany(fact => fact.Times).ToHashSet();
        return text.Mentions.Times
            .Where(time => !time.Times.Any(known.Contains))
            .Select(time => text.Fault(time.Start, time.End, "no fact has this hour"));
    }
}
