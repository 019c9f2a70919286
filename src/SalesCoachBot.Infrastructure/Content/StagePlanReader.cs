using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Reads what each stage is for.</summary>
internal static class StagePlanReader
{
    public static IEnumerable<Located<StagePlan>> ReadAll(ContentMap file)
    {
        var stages = file.List("stages", "stage").Select(map => new Located<StagePlan>(Read(map), map)).ToList();
        file.Close();
        return stages;
    }

    private static StagePlan Read(ContentMap map)
    {
        var plan = new StagePlan(ContentWords.StageOf(map), map.Text("item"), map.Text("goals"), map.Texts("aims"));
        map.Close();
        return plan;
    }
}
