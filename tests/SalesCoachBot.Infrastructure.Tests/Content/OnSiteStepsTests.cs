using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Infrastructure.Tests.Content;

/// <summary>Which steps on site belong to which visit, by the rows that ship.</summary>
public sealed class OnSiteStepsTests
{
    private static readonly SopCatalogue Sop = ShippedContent.Catalogue;

    [Theory]
    [InlineData(3, false, "E8.2")]
    [InlineData(5, false, "E8.2")]
    [InlineData(6, false, "E8.1")]
    [InlineData(null, false, "")]
    [InlineData(1, false, "E7.1,E8.2,E10.2")]
    [InlineData(2, true, "E2.2,E2.4,E6.1,E6.2,E6.3,E7.1,E7.4,E8.2,E10.1,E10.2,E10.3")]
    public void Steps_that_do_not_belong_to_the_visit_are_told_apart(int? people, bool byPhone, string expected) =>
        Assert.Equal(expected, string.Join(',', OnSiteSteps.For(Sop, people, byPhone).Where(step => !step.Applies).Select(step => step.Item.Id)));

    [Fact]
    public void Rows_that_only_have_parts_are_no_steps()
    {
        var steps = OnSiteSteps.For(Sop, 3, byPhone: false).Select(step => step.Item.Id).ToList();

        Assert.DoesNotContain("E2", steps);
        Assert.Contains("E8", steps);
        Assert.Equal("E1.1", steps[0]);
        Assert.Equal("E10.3", steps[^1]);
    }

    [Fact]
    public void Reason_is_said_in_the_rep_s_language()
    {
        var step = OnSiteSteps.For(Sop, 8, byPhone: false).Single(step => step.Item.Id == "E8.1");

        Assert.Equal("对面 8 个人，这一步只用于小会。", step.Because.In(Sop, Core.Language.Chinese));
    }
}
