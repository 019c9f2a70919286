using System.Text.Json.Nodes;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Evaluation;
using SalesCoachBot.Evaluation.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Grounding;

namespace SalesCoachBot.Infrastructure.Tests.Drafting.Grounding;

/// <summary>The labelled sets beside the evaluation: every fault caught, at most 3 % of the faithful texts stopped.</summary>
public class GroundSetTests
{
    public static TheoryData<string> Sets => new(Directory.EnumerateFiles(Folder, "ground-*.jsonl").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Sets");

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_fault_is_caught_and_hardly_a_faithful_text_is_stopped(string set)
    {
        var score = Score(set);

        Assert.True(score.Faulty + score.Faithful > 0);
        Assert.Empty(score.Missed);
        Assert.True(score.Stopped.Count * 100 <= score.Faithful * 3, string.Join('\n', score.Stopped));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_quote_stands_in_the_text(string set)
    {
        foreach (var line in Lines(set))
            Assert.All(Quotes(line), quote => Assert.Contains(quote, line.Text("text"), StringComparison.Ordinal));
    }

    [Fact]
    public void Score_counts_a_fault_as_caught_by_one_character_and_a_faithful_text_as_stopped_by_anything()
    {
        var faulty = JsonNode.Parse("""{"id":"a","text":"one two two","faults":[{"quote":"two","kind":"k"}]}""")!.AsObject();
        var faithful = JsonNode.Parse("""{"id":"b","text":"fine","faults":[]}""")!.AsObject();

        Assert.Empty(GroundScore.Of([(faulty, ["o two"])]).Missed);
        Assert.Equal("a: two (k)", Assert.Single(GroundScore.Of([(faulty, ["one"])]).Missed));
        Assert.Equal("b: fi", Assert.Single(GroundScore.Of([(faithful, ["fi"])]).Stopped));
        Assert.Empty(GroundScore.Of([(faithful, [])]).Stopped);
    }

    private static GroundScore Score(string set) => GroundScore.Of(Lines(set).Select(line => (line, Quotes(line))));

    private static IEnumerable<JsonObject> Lines(string set) =>
        File.ReadLines(Path.Combine(Folder, set)).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!.AsObject());

    private static IReadOnlyList<string> Quotes(JsonObject line) =>
        [.. new GroundingCheck().Check(new GroundingRequest(line.Language(), line.Reference(), line.Facts(), line.Text("text"))).Select(fault => fault.Quote)];
}
