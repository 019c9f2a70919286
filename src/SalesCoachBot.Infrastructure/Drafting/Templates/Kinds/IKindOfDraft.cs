using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>The structure of one kind: which sections, in which order, and what makes each of them appear.</summary>
internal interface IKindOfDraft
{
    Draft Write(Composer draft, KnownFacts known);
}
