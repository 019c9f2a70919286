namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>Makes the minutes of an agenda's parts add up again after an edit.</summary>
internal static class AgendaFit
{
    /// <param name="length">Minutes of the meeting.</param>
    /// <param name="parts">With the edit made; their minutes serve as weights.</param>
    /// <param name="held">The part just edited, which keeps its minutes whatever the others must give.</param>
    public static IEnumerable<AgendaPart> To(int length, IReadOnlyList<AgendaPart> parts, AgendaPart? held)
    {
        var yielding = parts.Where(part => !part.IsFixed).ToHashSet(ReferenceEqualityComparer.Instance);
        var fixedMinutes = parts.Where(part => part.IsFixed).Sum(part => part.Minutes);
        if (yielding.Count == 0 || length - fixedMinutes < yielding.Count)
            yielding = parts.Where(part => !ReferenceEquals(part, held)).ToHashSet(ReferenceEqualityComparer.Instance);
        return Share(length, parts, yielding);
    }

    /// <summary>The parts as the rep left them, with the minutes of a fresh plan where he set none.</summary>
    public static IReadOnlyList<AgendaPart> Replanned(IReadOnlyList<AgendaPart> old, IReadOnlyList<AgendaPart> fresh)
    {
        var parts = old.Where(part => part.Kind != AgendaPartKind.Pause || part.IsFixed || Find(fresh, part.Kind) is not null)
            .Select(part => part.IsFixed ? part : part with { Minutes = Find(fresh, part.Kind)?.Minutes ?? part.Minutes })
            .ToList();
        if (Find(old, AgendaPartKind.Pause) is null && Find(fresh, AgendaPartKind.Pause) is { } pause)
            parts.Insert(parts.FindIndex(part => part.Kind == AgendaPartKind.ClientSide) + 1, pause);
        return parts;
    }

    private static List<AgendaPart> Share(int length, IReadOnlyList<AgendaPart> parts, HashSet<object?> yielding)
    {
        var kept = parts.Where(part => !yielding.Contains(part)).Sum(part => part.Minutes);
        var weights = parts.Where(yielding.Contains).Select(part => part.Minutes).ToList();
        var shares = new Queue<int>(MinuteShares.Of(length - kept, weights));
        return [.. parts.Select(part => yielding.Contains(part) ? part with { Minutes = shares.Dequeue() } : part)];
    }

    private static AgendaPart? Find(IEnumerable<AgendaPart> parts, AgendaPartKind kind) =>
        parts.FirstOrDefault(part => part.Kind == kind);
}
