namespace SalesCoachBot.Infrastructure.Tests.Content;

/// <summary>Bad content stops the start with a line that names file, key and language.</summary>
public sealed class BadContentTests : IDisposable
{
    private readonly ContentCopy _content = new();

    public void Dispose() => _content.Dispose();

    [Theory]
    [InlineData("Sop/arsenal.yml", "A4.1", "      zh: 互惠扛旗\n", "", "Sop/arsenal.yml: A4.1.title (zh): the wording is missing")]
    [InlineData("Sop/arsenal.yml", "A4.1", "en: Reciprocity carries the flag", "en: ''", "Sop/arsenal.yml: A4.1.title (en): the wording is missing")]
    [InlineData("Sop/on-site.yml", "owl", "zh: 猫头鹰", "cn: 猫头鹰", "Sop/on-site.yml: E7.2.owl (zh): the wording is missing")]
    [InlineData("Sop/on-site.yml", "owl", "zh: 猫头鹰", "cn: 猫头鹰", "Sop/on-site.yml: E7.2.owl.cn: is not a key that is known here")]
    [InlineData("Sop/goals.yml", "C1.7", "coaching:", "coach:", "Sop/goals.yml: C1.7.coaching: is missing")]
    [InlineData("Sop/goals.yml", "C1.7", "coaching:", "coach:", "Sop/goals.yml: C1.7.coach: is not a key that is known here")]
    [InlineData("Sop/feedback.yml", "F2", "id: F2", "id: F1", "Sop/feedback.yml: F1.id: 'F1' occurs twice")]
    [InlineData("Sop/feedback.yml", "F1", "id: F1", "id: E9.3", "Sop/feedback.yml: E9.3.id: 'E9.3' occurs twice")]
    [InlineData("Sop/feedback.yml", "F1", "id: no-answer", "id: called", "Sop/feedback.yml: F1.called.id: occurs twice")]
    [InlineData("Sop/arsenal.yml", "A1.1", "partOf: A1", "partOf: A99", "Sop/arsenal.yml: A1.1.partOf: 'A99' is not an id that exists")]
    [InlineData("Sop/arsenal.yml", "A1", "id: A1\n", "id: A1\n    partOf: A1.1\n", "Sop/arsenal.yml: A1.partOf: the chain of rows leads back to this one")]
    [InlineData("Sop/arsenal.yml", "A4.1", "must: always", "must: sometimes", "Sop/arsenal.yml: A4.1.must: 'sometimes' is none of always, formal")]
    [InlineData("Sop/on-site.yml", "E9.3", "cost: 5", "cost: 50", "Sop/on-site.yml: E9.3.cost: '50' is no number from 1 to 5")]
    [InlineData("Sop/before-visit.yml", "D4", "id: D4\n", "id: D9\n", "Sop: D4: the row is missing")]
    [InlineData("Sop/phrases.yml", "gift.reminder", "id: gift.reminder", "id: gift.remainder", "Sop/phrases.yml: gift.reminder: the phrase is missing")]
    [InlineData("Surveys/form.yml", "G7", "sensitivity: 2", "sensitivity: 4", "Surveys/form.yml: G7.sensitivity: '4' is none of before, 1, 2, 3, observed")]
    [InlineData("Surveys/form.yml", "G7", "stage: initial", "stage: second", "Surveys/form.yml: G7.stage: 'second' is none of initial, stickiness, regular, executive, monitoring")]
    [InlineData("Surveys/form.yml", "G7", "stage: initial", "stage: before", "Surveys/form.yml: G7.stage: 'before' belongs with the sensitivity 'before', and only there")]
    [InlineData("Surveys/form.yml", "G7", "section: project", "section: projects", "Surveys/form.yml: G7.section: 'projects' is none of company, project, need, budget, authority, timeline, competition, reciprocity, people, process")]
    [InlineData("Surveys/form.yml", "G7", "sensitivity: 2", "sensitivity: 3", "Surveys/form.yml: G7.meeting: does not go with the field's sensitivity")]
    [InlineData("Surveys/form.yml", "G6", "sensitivity: 1", "sensitivity: 2", "Surveys/form.yml: G6.private: is missing; the field's sensitivity needs it")]
    [InlineData("Surveys/form.yml", "G9", "label:", "label: [a, b]\n    labels:", "Surveys/form.yml: G9.label: must be a group of keys")]
    public void Names_file_key_and_language(string file, string id, string old, string replacement, string problem)
    {
        _content.Change(file, id, old, replacement);

        Assert.Contains(problem, _content.Problems(() => _content.Load()));
    }

    [Theory]
    [InlineData("aims: [G8", "aims: [G88", "Sop/stages.yml: initial.aims: 'G88' is not an id that exists")]
    [InlineData("goals: C1", "goals: C9", "Sop/stages.yml: initial.goals: 'C9' is not an id that exists")]
    [InlineData("stage: initial", "stage: regular", "Sop/stages.yml: Initial: the stage is missing")]
    [InlineData("stage: initial", "stage: regular", "Sop/stages.yml: regular.id: 'Regular' occurs twice")]
    public void Names_what_is_wrong_with_a_stage(string old, string replacement, string problem)
    {
        var shipped = File.ReadAllText(Path.Combine(Infrastructure.Content.SopContent.ShippedFolder, "Sop/stages.yml"));
        Assert.Contains(old, shipped, StringComparison.Ordinal);
        var at = shipped.IndexOf(old, StringComparison.Ordinal);
        _content.Write("Sop/stages.yml", shipped[..at] + replacement + shipped[(at + old.Length)..]);

        Assert.Contains(problem, _content.Problems(() => _content.Load()));
    }

    [Fact]
    public void Everything_wrong_is_said_at_once_a_line_each()
    {
        _content.Change("Sop/arsenal.yml", "A2.1", "      zh: 技术交流\n", "");
        _content.Change("Surveys/form.yml", "G7", "sensitivity: 2", "sensitivity: 4");

        Assert.Equal(
            [
                "Sop/arsenal.yml: A2.1.title (zh): the wording is missing",
                "Surveys/form.yml: G7.sensitivity: '4' is none of before, 1, 2, 3, observed",
            ],
            _content.Problems(() => _content.Load()));
    }

    [Theory]
    [InlineData("items:\n  - id: [\n")]
    [InlineData("items:\n  - id: F1\n    id: F2\n")]
    [InlineData("items: *nowhere\n")]
    public void What_is_no_yaml_is_said_with_its_line(string text)
    {
        _content.Write("Sop/feedback.yml", text);

        Assert.Contains(
            _content.Problems(() => _content.Load()),
            line => line.StartsWith("Sop/feedback.yml: line ", StringComparison.Ordinal) && line.Contains("is not valid YAML", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "Sop/feedback.yml: file: must be one group of keys")]
    [InlineData("- F1\n", "Sop/feedback.yml: file: must be one group of keys")]
    [InlineData("items: F1\n", "Sop/feedback.yml: items: must be a list")]
    [InlineData("items: [F1]\n", "Sop/feedback.yml: items[0]: must be a group of keys")]
    [InlineData("rows: []\n", "Sop/feedback.yml: rows: is not a key that is known here")]
    public void File_of_another_shape_is_named(string text, string problem)
    {
        _content.Write("Sop/feedback.yml", text);

        Assert.Contains(problem, _content.Problems(() => _content.Load()));
    }

    [Fact]
    public void Missing_file_is_named()
    {
        _content.Delete("Surveys/form.yml");

        var problem = Assert.Single(_content.Problems(() => _content.Load()));
        Assert.StartsWith("Surveys/form.yml: file: cannot be read", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Longer_chain_that_leads_back_is_found_at_each_of_its_rows()
    {
        _content.Change("Sop/goals.yml", "C1", "id: C1\n", "id: C1\n    partOf: C1.4a\n");

        var problems = _content.Problems(() => _content.Load()).Where(line => line.Contains("leads back", StringComparison.Ordinal));

        Assert.Equal(["C1", "C1.4", "C1.4a"], problems.Select(line => line.Split(": ")[1].Replace(".partOf", "", StringComparison.Ordinal)));
    }
}
