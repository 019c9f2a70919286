using System.Globalization;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Reads rows of the SOP (A–F).</summary>
internal static class SopItemReader
{
    private const int HighestCost = 5;

    public static IEnumerable<Located<SopItem>> ReadAll(ContentMap file)
    {
        var items = file.List("items").Select(map => new Located<SopItem>(Read(map), map)).ToList();
        file.Close();
        return items;
    }

    public static SopItem Read(ContentMap map)
    {
        var item = new SopItem
        {
            Id = map.Text("id"),
            PartOf = map.OptionalText("partOf"),
            Title = map.Wording("title"),
            What = map.Wording("what"),
            Why = map.Wording("why"),
            Question = map.OptionalWording("question"),
            Choices = Lines(map, "choices"),
            Checks = Lines(map, "checks"),
            Examples = Lines(map, "examples"),
            Coaching = map.Wording("coaching"),
            Must = ContentWords.MustOf(map),
            Cost = Cost(map),
        };
        map.Close();
        return item;
    }

    /// <summary>Lines with an id each, which must differ within their list.</summary>
    public static IReadOnlyList<SopLine> Lines(ContentMap map, string key)
    {
        var lines = new List<SopLine>();
        foreach (var entry in map.List(key))
        {
            var line = Line(entry);
            if (lines.Exists(other => other.Id == line.Id))
                entry.Report("id", "occurs twice");
            lines.Add(line);
        }

        return lines;
    }

    public static SopLine Line(ContentMap entry)
    {
        var id = entry.Text("id");
        var line = new SopLine(id, entry.WordingHere());
        entry.Close();
        return line;
    }

    private static int Cost(ContentMap map)
    {
        if (map.OptionalText("cost") is not { } text)
            return 0;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var cost) && cost is >= 1 and <= HighestCost)
            return cost;
        map.Report("cost", $"'{text}' is no number from 1 to {HighestCost}");
        return 0;
    }
}
