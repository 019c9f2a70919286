using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>An organisation's changes to the hooks (A2).</summary>
internal static class HookChanges
{
    public static void Make(ContentDraft draft, ContentMap changes)
    {
        foreach (var id in changes.Texts("drop"))
        {
            if (draft.Items.RemoveAll(item => IsHook(item, id)) == 0)
                changes.Report("drop", $"'{id}' is no hook");
        }

        foreach (var (id, map) in changes.Groups("reword"))
            Reword(draft.Items, id, map);
        foreach (var map in changes.List("add"))
            draft.Items.Add(new Located<SopItem>(SopItemReader.Read(map) with { PartOf = SopIds.Hooks }, map));
        changes.Close();
    }

    private static bool IsHook(Located<SopItem> item, string id) =>
        item.Value.Id == id && item.Value.PartOf == SopIds.Hooks;

    private static void Reword(List<Located<SopItem>> items, string id, ContentMap map)
    {
        var index = items.FindIndex(item => IsHook(item, id));
        if (index < 0)
        {
            map.Report("id", $"'{id}' is no hook");
            return;
        }

        var hook = items[index].Value;
        var reworded = hook with
        {
            Title = map.OptionalWording("title") ?? hook.Title,
            What = map.OptionalWording("what") ?? hook.What,
            Why = map.OptionalWording("why") ?? hook.Why,
            Question = map.OptionalWording("question") ?? hook.Question,
            Choices = map.Has("choices") ? SopItemReader.Lines(map, "choices") : hook.Choices,
            Examples = map.Has("examples") ? SopItemReader.Lines(map, "examples") : hook.Examples,
            Coaching = map.OptionalWording("coaching") ?? hook.Coaching,
        };
        map.Close();
        items[index] = new Located<SopItem>(reworded, map);
    }
}
