namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>Divides whole minutes by weight so that they add up exactly and nobody goes without.</summary>
internal static class MinuteShares
{
    /// <param name="total">At least one minute for each weight.</param>
    /// <param name="weights">Positive.</param>
    public static IReadOnlyList<int> Of(int total, IReadOnlyList<int> weights)
    {
        var sum = weights.Sum();
        var spare = total - weights.Count;
        var shares = weights.Select(weight => 1 + (spare * weight / sum)).ToArray();
        var left = total - shares.Sum();

        // What rounding left over goes to those whose share was cut most; the first of equals.
        foreach (var index in Enumerable.Range(0, shares.Length).OrderByDescending(index => spare * weights[index] % sum).Take(left))
            shares[index]++;
        return shares;
    }
}
