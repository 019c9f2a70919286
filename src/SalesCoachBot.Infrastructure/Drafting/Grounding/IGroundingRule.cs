using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding;

/// <summary>Looks for one kind of thing that the facts do not support.</summary>
internal interface IGroundingRule
{
    IEnumerable<Unsupported> Check(CheckedText text);
}
