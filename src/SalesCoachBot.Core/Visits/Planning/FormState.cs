using System.Collections.Frozen;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>What the survey form of a project holds, as far as planning needs it.</summary>
/// <param name="Known">Fields whose answer is known.</param>
/// <param name="Refusals">How often each field was asked and not answered.</param>
public sealed record FormState(IReadOnlySet<string> Known, IReadOnlyDictionary<string, int> Refusals)
{
    public static FormState Blank { get; } = Of([]);

    public static FormState Of(IEnumerable<string> known) =>
        new(known.ToFrozenSet(StringComparer.Ordinal), FrozenDictionary<string, int>.Empty);

    public int RefusalsOf(string field) => Refusals.GetValueOrDefault(field);
}
