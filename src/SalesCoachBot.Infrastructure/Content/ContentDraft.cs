using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>All content as read, before the organisation's changes are made and the whole is checked.</summary>
internal sealed class ContentDraft
{
    public List<Located<SopItem>> Items { get; } = [];

    public List<Located<SurveyField>> Fields { get; } = [];

    public List<Located<StagePlan>> Stages { get; } = [];

    public List<Located<SopLine>> Phrases { get; } = [];

    /// <summary>Whether every file could be opened; if not, what other files refer to may only seem to be missing.</summary>
    public bool IsWhole { get; set; } = true;

    /// <exception cref="ArgumentException">Ids repeat: the checks were not run.</exception>
    public SopCatalogue ToCatalogue() =>
        new([.. Values(Items)], [.. Values(Fields)], [.. Values(Stages)], [.. Values(Phrases)]);

    private static IEnumerable<T> Values<T>(IEnumerable<Located<T>> located) => located.Select(one => one.Value);
}
