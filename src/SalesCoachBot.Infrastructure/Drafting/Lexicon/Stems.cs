namespace SalesCoachBot.Infrastructure.Drafting.Lexicon;

/// <summary>English words cut to what their forms have in common: calculation and calculate, sent and sends stay apart.</summary>
internal static class Stems
{
    private const int Kept = 6;

    private static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ments", "ment", "ers", "ies", "ed", "es", "er", "ly", "s", "e", "y"];

    public static string Of(string word)
    {
        var stem = word.ToLowerInvariant();

        foreach (var ending in Endings)
        {
            if (stem.Length - ending.Length >= 3 && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = stem[..^ending.Length];
                break;
            }
        }

        // "planned" and "planning" lose their doubled letter with their ending.
        if (stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e'))
            stem = stem[..^1];

        return stem.Length > Kept ? stem[..Kept] : stem;
    }
}
