using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Names;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>A line made ready for the rules of intents.yml, and what was taken out of it.</summary>
/// <param name="Text">Lower case, one space between words, a sign in place of each name and date, no full stop at the end.</param>
/// <param name="IsQuestion">Whether it asks, and is not merely polite.</param>
/// <param name="Dates">The dates, their places in the mended text.</param>
/// <param name="Names">The names, their places in the mended text.</param>
/// <param name="Mended">The line with its typos mended.</param>
internal sealed record Prepared(
    string Text, bool IsQuestion, IReadOnlyList<DateMention> Dates, IReadOnlyList<NameMention> Names, Mended Mended)
{
    public const char Person = '\uE001';
    public const char Company = '\uE002';
    public const char Date = '\uE003';

    /// <summary>Whether the character stands for something taken out.</summary>
    public static bool IsSign(char c) => c is Person or Company or Date;
}
