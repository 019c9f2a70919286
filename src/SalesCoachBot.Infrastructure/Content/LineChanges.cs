using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>An organisation's changes to lines under a row: the materials of B1.3, and the checks of any row.</summary>
internal sealed class LineChanges
{
    private readonly ContentDraft _draft;
    private readonly Func<SopItem, IReadOnlyList<SopLine>> _lines;
    private readonly Func<SopItem, IReadOnlyList<SopLine>, SopItem> _with;

    private LineChanges(
        ContentDraft draft,
        Func<SopItem, IReadOnlyList<SopLine>> lines,
        Func<SopItem, IReadOnlyList<SopLine>, SopItem> with)
    {
        _draft = draft;
        _lines = lines;
        _with = with;
    }

    /// <summary>Materials are named by their own id.</summary>
    public static void Materials(ContentDraft draft, ContentMap changes) =>
        new LineChanges(draft, item => item.Choices, (item, lines) => item with { Choices = lines })
            .Make(changes, id => (SopIds.Materials, id), _ => SopIds.Materials);

    /// <summary>Checks are named by their row and their id, such as <c>E2.2.cards</c>; a new one says its <c>item</c>.</summary>
    public static void Checks(ContentDraft draft, ContentMap changes) =>
        new LineChanges(draft, item => item.Checks, (item, lines) => item with { Checks = lines })
            .Make(changes, Split, added => added.Text("item"));

    private static (string Item, string Line) Split(string id)
    {
        var dot = id.LastIndexOf('.');
        return dot < 0 ? (id, "") : (id[..dot], id[(dot + 1)..]);
    }

    private void Make(ContentMap changes, Func<string, (string Item, string Line)> split, Func<ContentMap, string> itemOf)
    {
        foreach (var id in changes.Texts("drop"))
            Replace(split(id), changes, "drop", id, _ => []);
        foreach (var (id, map) in changes.Groups("reword"))
            Replace(split(id), changes, "reword", id, line => [line with { Words = map.WholeWording() }]);
        foreach (var map in changes.List("add"))
            Add(itemOf(map), map);
        changes.Close();
    }

    private void Add(string item, ContentMap map)
    {
        var line = SopItemReader.Line(map);
        if (Row(item) is not { } index)
            map.Report("item", $"'{item}' is not an id that exists");
        else if (_lines(_draft.Items[index].Value).Any(other => other.Id == line.Id))
            map.Report("id", "occurs twice");
        else
            Put(index, lines => [.. lines, line]);
    }

    private void Replace(
        (string Item, string Line) place, ContentMap changes, string key, string id, Func<SopLine, IEnumerable<SopLine>> by)
    {
        if (Row(place.Item) is { } index && _lines(_draft.Items[index].Value).Any(line => line.Id == place.Line))
            Put(index, lines => [.. lines.SelectMany(line => line.Id == place.Line ? by(line) : [line])]);
        else
            changes.Report(key, $"'{id}' is not an id that exists");
    }

    private void Put(int index, Func<IReadOnlyList<SopLine>, IReadOnlyList<SopLine>> change)
    {
        var (item, at) = _draft.Items[index];
        _draft.Items[index] = new Located<SopItem>(_with(item, change(_lines(item))), at);
    }

    private int? Row(string item) =>
        _draft.Items.FindIndex(row => row.Value.Id == item) is var index and >= 0 ? index : null;
}
