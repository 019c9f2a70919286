using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Infrastructure.Tests.Content;

/// <summary>The catalogue holds every row of the SOP, and nothing that the SOP does not know.</summary>
public sealed class CatalogueTests
{
    private static readonly SopCatalogue Sop = ShippedContent.Catalogue;

    private static readonly string[] Rows =
    [
        "A1", "A1.1", "A1.2", "A1.3", "A2", "A2.1", "A2.2", "A2.3", "A2.4", "A3", "A3.1", "A3.2", "A3.3", "A3.4",
        "A4", "A4.1", "A4.2", "A4.3", "A4.4",
        "B1", "B1.1", "B1.2", "B1.3", "B1.4", "B1.5", "B1.6", "B2", "B2.1", "B2.2", "B2.3", "B2.4", "B2.5", "B3",
        "C1", "C1.1", "C1.2", "C1.3", "C1.4", "C1.4a", "C1.4b", "C1.5", "C1.5a", "C1.5b", "C1.6", "C1.7",
        "C2", "C2.1", "C2.2", "C2.3", "C2.4", "C2.5", "C3", "C3.1", "C3.2", "C3.3", "C4", "C4.1", "C4.2",
        "C5", "C5.1", "C5.2", "C5.3", "C5.4",
        "D1", "D2", "D3", "D3.1", "D3.2", "D4", "D4.1", "D4.2", "D4.3", "D5",
        "E1", "E1.1", "E1.2", "E2", "E2.1", "E2.2", "E2.3", "E2.4", "E3", "E4", "E5",
        "E6", "E6.1", "E6.2", "E6.3", "E6.4", "E6.5", "E7", "E7.1", "E7.2", "E7.3", "E7.4", "E7.5", "E7.6", "E7.7",
        "E8", "E8.1", "E8.2", "E9", "E9.1", "E9.2", "E9.3", "E9.4", "E9.5", "E10", "E10.1", "E10.2", "E10.3",
        "F1", "F2", "F3", "F4", "F5", "F6",
    ];

    [Fact]
    public void Every_row_of_the_sop_is_there_in_its_order() => Assert.Equal(Rows, Sop.Items.Select(item => item.Id));

    [Fact]
    public void Every_field_of_the_survey_form_is_there_in_its_order() =>
        Assert.Equal(Enumerable.Range(1, 25).Select(number => $"G{number}"), Sop.Fields.Select(field => field.Id));

    [Fact]
    public void Row_belongs_to_the_row_that_its_id_extends()
    {
        foreach (var item in Sop.Items)
            Assert.Equal(Parent(item.Id), item.PartOf);
    }

    [Theory]
    [InlineData(Sensitivity.KnownBefore, "G1,G2,G4")]
    [InlineData(Sensitivity.ByPhone, "G5,G6,G8,G15,G19,G22")]
    [InlineData(Sensitivity.InMeeting, "G3,G7,G9,G10,G11,G13,G14,G16,G20,G24")]
    [InlineData(Sensitivity.InPrivate, "G12,G17,G18,G23,G25")]
    [InlineData(Sensitivity.Observed, "G21")]
    public void Fields_are_as_delicate_as_the_sop_says(Sensitivity sensitivity, string ids) =>
        Assert.Equal(ids, string.Join(',', Sop.Fields.Where(field => field.Sensitivity == sensitivity).Select(field => field.Id)));

    [Theory]
    [InlineData(VisitStage.Stickiness, "G12,G14,G17,G18,G23,G24")]
    [InlineData(VisitStage.Regular, "G25")]
    [InlineData(VisitStage.Executive, "")]
    [InlineData(VisitStage.Monitoring, "")]
    public void Fields_are_aimed_for_from_the_stage_that_the_sop_says(VisitStage stage, string ids) =>
        Assert.Equal(ids, string.Join(',', Sop.Fields.Where(field => field.From == stage).Select(field => field.Id)));

    [Fact]
    public void Musts_are_those_of_the_sop()
    {
        Assert.Equal(["A4.1", "A4.3", "B1.2", "B1.3"], Sop.Musts(formalExchange: false).Select(must => must.Id));
        Assert.Equal(["A4.1", "A4.3", "B1.2", "B1.3", "D4"], Sop.Musts(formalExchange: true).Select(must => must.Id));
    }

    [Theory]
    [InlineData(VisitStage.Initial, "B2.1", "C1.1,C1.2,C1.3,C1.4,C1.5,C1.6,C1.7")]
    [InlineData(VisitStage.Stickiness, "B2.2", "C2.1,C2.2,C2.3,C2.4,C2.5")]
    [InlineData(VisitStage.Regular, "B2.3", "C3.1,C3.2,C3.3")]
    [InlineData(VisitStage.Executive, "B2.4", "C4.1,C4.2")]
    [InlineData(VisitStage.Monitoring, "B2.5", "C5.1,C5.2,C5.3,C5.4")]
    public void Stage_has_its_row_and_its_goals(VisitStage stage, string row, string goals)
    {
        Assert.Equal(row, Sop.StageItem(stage).Id);
        Assert.Equal(goals, string.Join(',', Sop.Goals(stage).Select(goal => goal.Id)));
    }

    [Fact]
    public void Arsenal_is_looked_up_by_kind()
    {
        Assert.Equal(["A2.1", "A2.2", "A2.3", "A2.4"], Sop.Hooks.Select(hook => hook.Id));
        Assert.Equal(["A3.1", "A3.2", "A3.3", "A3.4"], Sop.Resources.Select(resource => resource.Id));
        Assert.Equal(["A4.1", "A4.2", "A4.3", "A4.4"], Sop.Mindset.Select(principle => principle.Id));
        Assert.True(Sop.Materials.Count >= 5);
    }

    [Fact]
    public void Types_and_phases_have_words()
    {
        Assert.All(Enum.GetValues<PersonalityType>(), type => Assert.NotEmpty(Sop.Wording(type).Zh));
        Assert.All(Enum.GetValues<ProjectPhase>().Except([ProjectPhase.Unknown]), phase => Assert.NotEmpty(Sop.Wording(phase).Zh));
        Assert.Equal(Enum.GetValues<PersonalityType>().Length, Sop.Item(SopIds.PersonalityTypes).Choices.Count);
        Assert.Equal(Enum.GetValues<ProjectPhase>().Length - 1, Sop.Item(SopIds.ProjectPhases).Choices.Count);
    }

    [Fact]
    public void Unknown_id_is_named()
    {
        Assert.Contains("Z9", Assert.Throws<KeyNotFoundException>(() => Sop.Item("Z9")).Message, StringComparison.Ordinal);
        Assert.Contains("G99", Assert.Throws<KeyNotFoundException>(() => Sop.Field("G99")).Message, StringComparison.Ordinal);
        Assert.Contains("no.such", Assert.Throws<KeyNotFoundException>(() => Sop.Phrase("no.such")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_is_answered_for_rows_and_fields_alike()
    {
        Assert.Contains("measured on", Sop.Why("B1.1").En, StringComparison.Ordinal);
        Assert.NotEmpty(Sop.Why("G11").Zh);
    }

    private static string? Parent(string id)
    {
        if (id is "C1.4a" or "C1.4b" or "C1.5a" or "C1.5b")
            return id[..^1];
        var dot = id.LastIndexOf('.');
        return dot < 0 ? null : id[..dot];
    }
}
