using FsCheck.Xunit;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Core.Tests.Visits;

public sealed class PrepSheetTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void An_interview_goes_on_at_its_first_open_field()
    {
        var sheet = PrepSheet.Empty.Answer("A1.1", "their website", "looked at their website", Now).Skip("A1.2", null, Now);

        Assert.Equal("A4.2", sheet.FirstOpen(["A1.1", "A1.2", "A4.2", "B1.1"]));
        Assert.Null(sheet.FirstOpen(["A1.1", "A1.2"]));
    }

    [Fact]
    public void A_second_answer_takes_the_place_of_the_first()
    {
        var sheet = PrepSheet.Empty
            .Answer("B1.1", "go-live", null, Now).Answer("B1.2", "cooling", null, Now).Answer("B1.1", "cost", null, Now);

        Assert.Equal(["B1.1", "B1.2"], sheet.Answers.Select(answer => answer.Field));
        Assert.Equal("cost", sheet.Value("B1.1"));
    }

    [Fact]
    public void What_has_an_answer_is_not_lost_by_skipping()
    {
        var sheet = PrepSheet.Empty.Answer("B1.1", "go-live", null, Now);

        Assert.Same(sheet, sheet.Skip("B1.1", "no time", Now));
    }

    [Fact]
    public void A_reason_once_given_stays()
    {
        var sheet = PrepSheet.Empty.Skip("B1.2", null, Now).Skip("B1.2", "no time", Now).Skip("B1.2", null, Now);

        Assert.Equal("no time", Assert.Single(sheet.Skipped).SkipReason);
    }

    [Fact]
    public void A_skipped_field_can_be_answered_and_an_answered_one_opened_again()
    {
        var sheet = PrepSheet.Empty.Skip("B1.2", "no time", Now).Answer("B1.2", "cooling", null, Now);
        Assert.Equal((false, "cooling"), (sheet["B1.2"]!.IsSkipped, sheet.Value("B1.2")));

        Assert.True(sheet.Reopen("B1.2").IsOpen("B1.2"));
    }

    [Fact]
    public void An_empty_answer_is_none()
    {
        Assert.Throws<ArgumentException>(() => PrepSheet.Empty.Answer("B1.1", " ", null, Now));
    }

    [Property]
    public void Nothing_that_was_given_is_lost((byte Field, bool Skip)[] given)
    {
        var (sheet, expected) = (PrepSheet.Empty, new Dictionary<string, string?>());
        foreach (var (field, skip) in given)
        {
            var id = $"F{field % 6}";
            sheet = skip ? sheet.Skip(id, null, Now) : sheet.Answer(id, $"answer {field}", null, Now);
            expected[id] = skip ? expected.GetValueOrDefault(id) : $"answer {field}";
        }

        Assert.Equal(expected, sheet.Answers.ToDictionary(answer => answer.Field, answer => answer.Value));
    }
}
