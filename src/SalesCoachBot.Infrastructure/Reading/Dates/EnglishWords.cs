using System.Text.RegularExpressions;

namespace SalesCoachBot.Infrastructure.Reading.Dates;

/// <summary>Weekdays and months in English, their short forms and the usual typos.</summary>
public static class EnglishWords
{
    /// <summary>Before a word: no letter or figure.</summary>
    public const string Start = @"(?<![a-z0-9])";

    /// <summary>After a word: no letter or figure, a possessive s taken along.</summary>
    public const string End = @"(?:'?s)?(?![a-z0-9])";

    /// <summary>Any weekday that is no other word as well.</summary>
    public const string Weekday =
        "(?<w>mon(?:day)?|modnay|tue(?:s(?:day)?)?|tuseday|teusday|weds?|wed(?:nesday|ensday|nsday)|wens?day|wendesday"
        + "|thu(?:rs?)?|thursday|thrusday|thurday|thusday|fri(?:day)?|firday|frday|saturday|saterday|sunday)";

    /// <summary>Weekdays that are other words too, and need company: sat, sun.</summary>
    public const string ShortWeekend = "(?<w>sat|sun)";

    /// <summary>Any month.</summary>
    public const string Month =
        "(?<m>jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
        + @"|nov(?:ember)?|dec(?:ember)?)\.?";

    /// <summary>Ordinals up to thirty-first in words.</summary>
    public const string Ordinal =
        "(?<o>(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth"
        + "|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)";

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>The weekday that a match names, Monday being 1.</summary>
    public static int WeekdayOf(Match match) => match.Groups["w"].Value[..2] switch
    {
        "mo" => 1,
        "tu" or "te" => 2,
        "we" => 3,
        "th" => 4,
        "fr" or "fi" => 5,
        "sa" => 6,
        _ => 7,
    };

    /// <summary>The month that a match names.</summary>
    public static int MonthOf(Match match) =>
        1 + Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], match.Groups["m"].Value[..3]);

    /// <summary>The day that an ordinal in words names: twenty-first is 21.</summary>
    public static int DayOf(string ordinal)
    {
        ArgumentNullException.ThrowIfNull(ordinal);
        var tens = ordinal.StartsWith("twenty ", StringComparison.Ordinal) || ordinal.StartsWith("twenty-", StringComparison.Ordinal) ? 20
            : ordinal.StartsWith("thirty", StringComparison.Ordinal) ? 30 : 0;
        if (ordinal == "thirtieth")
            return 30;
        return tens + 1 + Array.IndexOf(Ordinals, tens == 0 ? ordinal : ordinal[7..]);
    }
}
