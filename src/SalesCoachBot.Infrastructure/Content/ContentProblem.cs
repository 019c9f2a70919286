using SalesCoachBot.Core;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>One thing wrong in a content file: where, in which language where it is a matter of wording, and what.</summary>
public sealed record ContentProblem(string File, string Key, Language? Language, string What)
{
    public override string ToString() =>
        Language is { } language ? $"{File}: {Key} ({language.Key()}): {What}" : $"{File}: {Key}: {What}";
}
