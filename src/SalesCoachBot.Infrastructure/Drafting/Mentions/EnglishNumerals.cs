namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>Numbers spelled out in English: twelve, forty-five, two million, a dozen.</summary>
internal static class EnglishNumerals
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>A regex for one spelled number of one or several words, such as <c>two hundred thousand</c>.</summary>
    public static string Pattern { get; } =
        $@"(?:{Word()})(?:[\s-]+(?:and\s+)?(?:{Word()}|hundred|thousand|million|billion))*";

    /// <summary>The number; null when the words make none.</summary>
    public static decimal? Read(string text)
    {
        decimal total = 0, section = 0;
        var seen = false;

        foreach (var word in text.ToLowerInvariant().Split([' ', '-', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "and")
                continue;

            seen = true;
            switch (word)
            {
                case "hundred":
                    section = (section == 0 ? 1 : section) * 100;
                    break;
                case "thousand" or "million" or "billion":
                    total += (section == 0 ? 1 : section) * Scale(word);
                    section = 0;
                    break;
                default:
                    if (Small(word) is not { } small)
                        return null;
                    section += small;
                    break;
            }
        }

        return seen ? total + section : null;
    }

    private static string Word() => string.Join('|', Tens.Concat(Ones.Reverse()));

    private static decimal Scale(string word) => word switch
    {
        "thousand" => 1_000,
        "million" => 1_000_000,
        _ => 1_000_000_000,
    };

    private static decimal? Small(string word)
    {
        var one = Array.IndexOf(Ones, word);
        if (one >= 0)
            return one;

        var ten = Array.IndexOf(Tens, word);
        return ten >= 0 ? (ten + 2) * 10 : null;
    }
}
