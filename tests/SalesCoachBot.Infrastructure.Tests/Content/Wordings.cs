using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Infrastructure.Tests.Content;

/// <summary>Every wording of a catalogue, with the key under which it stands.</summary>
internal static class Wordings
{
    public static IEnumerable<(string Key, Bilingual Words)> All(SopCatalogue sop) =>
        [.. sop.Items.SelectMany(Of), .. sop.Fields.SelectMany(Of), .. sop.PhraseIds.Select(id => ($"phrase {id}:", sop.Phrase(id)))];

    /// <summary>What is put to the rep or to the client as a question.</summary>
    public static IEnumerable<(string Key, Bilingual Words)> Questions(SopCatalogue sop) =>
        All(sop).Where(one => one.Key.EndsWith(".question", StringComparison.Ordinal)
            || one.Key.EndsWith(".meeting", StringComparison.Ordinal)
            || one.Key.EndsWith(".private", StringComparison.Ordinal)
            || one.Key.EndsWith(".rep", StringComparison.Ordinal));

    /// <summary>The SOP's reasons.</summary>
    public static IEnumerable<(string Key, Bilingual Words)> Whys(SopCatalogue sop) =>
        All(sop).Where(one => one.Key.EndsWith(".why", StringComparison.Ordinal));

    private static IEnumerable<(string Key, Bilingual Words)> Of(SopItem item) =>
        Present(item.Id, ("title", item.Title), ("what", item.What), ("why", item.Why), ("question", item.Question), ("coaching", item.Coaching))
            .Concat(item.Choices.Concat(item.Checks).Concat(item.Examples).Select(line => ($"{item.Id}.{line.Id}", line.Words)));

    private static IEnumerable<(string Key, Bilingual Words)> Of(SurveyField field) =>
        Present(
            field.Id,
            ("label", field.Label), ("what", field.What), ("why", field.Why), ("meeting", field.InMeeting),
            ("private", field.InPrivate), ("rep", field.AskRep), ("coaching", field.Coaching));

    private static IEnumerable<(string Key, Bilingual Words)> Present(string id, params (string Key, Bilingual? Words)[] wordings) =>
        wordings.Where(one => one.Words is not null).Select(one => ($"{id}.{one.Key}", one.Words!));
}
