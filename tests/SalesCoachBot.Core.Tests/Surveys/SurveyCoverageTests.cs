using SalesCoachBot.Core.Surveys;
using SalesCoachBot.Core.Tests.Sop;

namespace SalesCoachBot.Core.Tests.Surveys;

public sealed class SurveyCoverageTests
{
    [Theory]
    [InlineData(2, 25, 8)]
    [InlineData(8, 25, 32)]
    [InlineData(0, 25, 0)]
    [InlineData(25, 25, 100)]
    [InlineData(1, 8, 13)]
    [InlineData(0, 0, 100)]
    public void Coverage_is_whole_per_cent(int known, int all, int percent) =>
        Assert.Equal(percent, new SurveyCoverage(known, all).Percent);

    [Fact]
    public void All_fields_count_and_answers_to_dropped_ones_do_not()
    {
        var coverage = SurveyCoverage.Of(SampleCatalogue.Default.Fields, new HashSet<string> { "G1", "G21", "X9" });

        Assert.Equal(new SurveyCoverage(2, 25), coverage);
    }
}
