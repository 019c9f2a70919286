using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Rows belong to rows that exist, and no row belongs, at whatever remove, to itself.</summary>
internal static class SopTree
{
    public static void Check(IReadOnlyList<Located<SopItem>> items)
    {
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var item in items)
            parents.TryAdd(item.Value.Id, item.Value.PartOf);

        foreach (var (item, at) in items.Where(item => item.Value.PartOf is not null))
        {
            if (!parents.ContainsKey(item.PartOf!))
                at.Report("partOf", $"'{item.PartOf}' is not an id that exists");
            else if (BelongsToItself(item.Id, parents))
                at.Report("partOf", "the chain of rows leads back to this one");
        }
    }

    private static bool BelongsToItself(string id, Dictionary<string, string?> parents)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var above = parents[id]; above is not null && seen.Add(above); above = parents.GetValueOrDefault(above))
        {
            if (above == id)
                return true;
        }

        return false;
    }
}
