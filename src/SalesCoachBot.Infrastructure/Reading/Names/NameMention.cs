using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Infrastructure.Reading.Names;

/// <summary>What a name names.</summary>
public enum NameKind
{
    Person,
    Company,
}

/// <summary>A name found in a text.</summary>
/// <param name="Span">The name as written, with its title, without possessive.</param>
/// <param name="Kind">What it names.</param>
/// <param name="IsSure">Whether a title, an ending or its place says so, and not only that it is no common word.</param>
public sealed record NameMention(Span Span, NameKind Kind, bool IsSure = true);
