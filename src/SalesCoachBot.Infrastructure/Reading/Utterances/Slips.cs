namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>How many slips of the fingers lie between two words: a letter too many, missing, wrong, or two in the wrong order.</summary>
internal static class Slips
{
    public static int Between(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, rows[i - 2, j - 2] + 1);
                rows[i, j] = cost;
            }
        return rows[a.Length, b.Length];
    }
}
