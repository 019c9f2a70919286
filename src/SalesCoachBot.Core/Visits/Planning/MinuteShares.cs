namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>Divides whole minutes by weight so that they add up exactly and nobody goes without.</summary>
internal static class MinuteShares
{
    private const int Step = 5;

    /// <summary>In steps of five minutes where they fit, for that is how people plan; else to the minute.</summary>
    /// <param name="total">At least one minute for each weight.</param>
    /// <param name="weights">The minutes so far, each at least one.</param>
    public static IReadOnlyList<int> Of(int total, IReadOnlyList<int> weights)
    {
        var inSteps = total % Step == 0 && total >= Step * weights.Count && weights.All(weight => weight >= Step);
        var unit = inSteps ? Step : 1;
        return [.. Divide(total / unit, [.. weights.Select(weight => weight - unit)]).Select(share => share * unit)];
    }

    /// <summary>One unit for each, and the rest by weight; those whose share is cut most get what rounding leaves over.</summary>
    private static int[] Divide(int units, int[] weights)
    {
        var sum = weights.Sum();
        if (sum == 0)
            return Divide(units, [.. weights.Select(_ => 1)]);
        var spare = units - weights.Length;
        var shares = weights.Select(weight => 1 + (spare * weight / sum)).ToArray();
        var cut = Enumerable.Range(0, weights.Length).OrderByDescending(index => spare * weights[index] % sum);
        foreach (var index in cut.Take(units - shares.Sum()))
            shares[index]++;
        return shares;
    }
}
