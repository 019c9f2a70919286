using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;
using SalesCoachBot.Core.Visits.Planning;
using SalesCoachBot.Infrastructure.Content;

namespace SalesCoachBot.Infrastructure.Tests.Content;

/// <summary>An organisation adds, drops and rewords without touching what ships.</summary>
public sealed class OrganisationFileTests : IDisposable
{
    private static readonly string Example = Path.Combine(AppContext.BaseDirectory, "docs", "authoring-sop.example.yml");

    private readonly ContentCopy _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Example_of_the_documentation_is_read_whole()
    {
        var sop = SopContent.Load(SopContent.ShippedFolder, Example);

        Assert.Null(sop.FindField("G24"));
        Assert.Equal("散热与热点", sop.Field("G8").Label.Zh);
        Assert.Equal("What hurts today, where, and how often.", sop.Field("G8").What.En);
        Assert.Equal((Sensitivity.InMeeting, VisitStage.Initial), (sop.Field("G17").Sensitivity, sop.Field("G17").From));
        Assert.NotNull(sop.Field("G17").InPrivate);
        Assert.Equal(["DC1", "DC2"], sop.Fields.Select(field => field.Id).Where(id => id.StartsWith("DC", StringComparison.Ordinal)));
        Assert.Equal(["A2.1", "A2.2", "A2.3", "A2.4", "A2.DC"], sop.Hooks.Select(hook => hook.Id));
        Assert.Equal("制冷技术交流", sop.Item("A2.1").Title.Zh);
        Assert.Contains(sop.Materials, material => material.Id == "heat-map");
        Assert.DoesNotContain(sop.Materials, material => material.Id == "trend");
        Assert.Equal("同规模机房案例", sop.Materials.Single(material => material.Id == "case").Words.Zh);
        Assert.Contains(sop.Item("E2").Checks, check => check.Id == "badge");
        Assert.Empty(sop.Item("E7.4").Checks);
        Assert.Equal("Cards with everybody, the shift leader too", sop.Item("E2.2").Checks[0].Words.En);
    }

    [Fact]
    public void Example_of_the_documentation_is_written_as_it_teaches()
    {
        var sop = SopContent.Load(SopContent.ShippedFolder, Example);

        Assert.All(Wordings.Questions(sop), one => Assert.True(one.Words.En.EndsWith('?') && one.Words.Zh.EndsWith('？'), one.Key));
    }

    [Fact]
    public void Planning_follows_the_organisation_s_form()
    {
        var sop = SopContent.Load(SopContent.ShippedFolder, Example);

        var proposal = QuestionProposal.For(sop, FormState.Blank, new QuestionSetting(VisitStage.Initial, 4));

        Assert.Equal(QuestionShare.Of(22), proposal.Share);
        Assert.Equal("DC1", proposal.Questions[1].FieldId);
        Assert.Contains(proposal.Questions.Questions, question => question.FieldId == "G17" && question.Where == AskWhere.InMeeting);
    }

    [Fact]
    public void What_ships_is_left_alone() => Assert.NotNull(ShippedContent.Catalogue.FindField("G24"));

    [Fact]
    public void Field_made_more_delicate_loses_the_wording_for_the_meeting()
    {
        var sop = _content.LoadWith("survey:\n  reword:\n    G7:\n      sensitivity: 3\n      stage: stickiness\n");

        Assert.Null(sop.Field("G7").InMeeting);
        Assert.NotNull(sop.Field("G7").InPrivate);
    }

    [Fact]
    public void Dropped_hook_is_no_longer_offered() =>
        Assert.Equal(["A2.1", "A2.2", "A2.4"], _content.LoadWith("hooks:\n  drop: [A2.3]\n").Hooks.Select(hook => hook.Id));

    [Theory]
    [InlineData("survey:\n  drop: [G99]\n", "our.yml: survey.drop: 'G99' is not an id that exists")]
    [InlineData("survey:\n  reword:\n    G99:\n      label: { en: a, zh: 甲 }\n", "our.yml: survey.reword.G99.id: 'G99' is not an id that exists")]
    [InlineData("survey:\n  reword:\n    G8:\n      label: { en: Pain }\n", "our.yml: survey.reword.G8.label (zh): the wording is missing")]
    [InlineData("survey:\n  reword:\n    G8:\n      lable: { en: a, zh: 甲 }\n", "our.yml: survey.reword.G8.lable: is not a key that is known here")]
    [InlineData("survey:\n  reword:\n    G8:\n      sensitivity: 3\n      stage: stickiness\n", "our.yml: survey.reword.G8.private: is missing; the field's sensitivity needs it")]
    [InlineData("survey:\n  add:\n    - id: X1\n", "our.yml: survey.X1.sensitivity: is missing")]
    [InlineData("hooks:\n  drop: [A3.1]\n", "our.yml: hooks.drop: 'A3.1' is no hook")]
    [InlineData("hooks:\n  drop: [A2.1, A2.2, A2.3, A2.4]\n", "Sop: A2: at least one hook must remain")]
    [InlineData("hooks:\n  reword:\n    A3.1:\n      title: { en: a, zh: 甲 }\n", "our.yml: hooks.reword.A3.1.id: 'A3.1' is no hook")]
    [InlineData("materials:\n  drop: [brochure]\n", "our.yml: materials.drop: 'brochure' is not an id that exists")]
    [InlineData("materials:\n  add:\n    - { id: case, en: a, zh: 甲 }\n", "our.yml: materials.case.id: occurs twice")]
    [InlineData("checks:\n  add:\n    - { item: E99, id: badge, en: a, zh: 甲 }\n", "our.yml: checks.badge.item: 'E99' is not an id that exists")]
    [InlineData("checks:\n  reword:\n    E2.2.nothing: { en: a, zh: 甲 }\n", "our.yml: checks.reword: 'E2.2.nothing' is not an id that exists")]
    [InlineData("checks:\n  drop: [nonsense]\n", "our.yml: checks.drop: 'nonsense' is not an id that exists")]
    [InlineData("aims:\n  initial: [X1]\n", "our.yml: aims: 'X1' is not an id that exists")]
    [InlineData("aims:\n  first: [G8]\n", "our.yml: aims.first: is not a key that is known here")]
    [InlineData("questions: []\n", "our.yml: questions: is not a key that is known here")]
    public void Mistake_is_named_by_file_and_key(string text, string problem) =>
        Assert.Contains(problem, _content.Problems(() => _content.LoadWith(text)));

    [Fact]
    public void Own_id_that_ships_already_is_refused()
    {
        var shipped = File.ReadAllText(Example).Replace("id: DC1", "id: G5", StringComparison.Ordinal).Replace("[DC1, ", "[", StringComparison.Ordinal);

        Assert.Contains("our.yml: survey.G5.id: 'G5' occurs twice", _content.Problems(() => _content.LoadWith(shipped)));
    }

    [Fact]
    public void File_named_by_the_setting_must_be_there()
    {
        var settings = Settings(_content.OrganisationFile);

        Assert.Contains(
            _content.Problems(() => new ServiceCollection().AddSopContent(settings)),
            line => line.StartsWith("our.yml: file: cannot be read", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_the_setting_the_shipped_catalogue_is_at_everybody_s_disposal(string? file)
    {
        using var services = new ServiceCollection().AddSopContent(Settings(file)).BuildServiceProvider();

        Assert.Equal(25, services.GetRequiredService<SopCatalogue>().Fields.Count);
    }

    private static IConfiguration Settings(string? file) =>
        new ConfigurationBuilder().AddInMemoryCollection([new(ContentRegistration.OrganisationFileSetting, file)]).Build();
}
