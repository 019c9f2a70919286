using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates;

namespace SalesCoachBot.Infrastructure.Tests.Drafting.Templates;

public class AgendaEmailTests
{
    [Fact]
    public void Chinese_client_is_addressed_by_his_title_and_reads_day_place_and_items()
    {
        var draft = Write(Language.Chinese, Requests.Huaxin());

        Assert.StartsWith("赵总，您好！", draft.Text, StringComparison.Ordinal);
        Assert.Contains("11月26日（周四）上午10:00，60分钟", draft.Text, StringComparison.Ordinal);
        Assert.Contains("地点：华芯三号楼会议室", draft.Text, StringComparison.Ordinal);
        Assert.Contains("2. 华芯介绍项目（20分钟）", draft.Text, StringComparison.Ordinal);
        Assert.Contains("合计60分钟。", draft.Text, StringComparison.Ordinal);
        Assert.Empty(draft.Placeholders);
    }

    [Fact]
    public void Private_fact_and_type_never_reach_the_client()
    {
        var draft = TemplateWriter.Write(Request(Language.Chinese, Requests.Huaxin()) with { Type = Core.Sop.PersonalityType.Tiger });

        Assert.DoesNotContain("老虎", draft.Text + draft.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("竞品", draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("F8", draft.FactsUsed);
    }

    [Fact]
    public void What_is_missing_is_a_visible_gap_and_no_guess()
    {
        var draft = Write(Language.English, Requests.Tarnbrook()[..4]);

        Assert.Contains("⟨time to be confirmed⟩", draft.Placeholders);
        Assert.Contains("⟨place to be confirmed⟩", draft.Placeholders);
        Assert.Contains("⟨agenda items⟩", draft.Placeholders);
        Assert.Equal("Agenda for ⟨date to be confirmed⟩: new cold store at the Ellerby site", draft.Subject);
    }

    [Fact]
    public void Mr_and_Ms_are_only_written_where_a_fact_says_so()
    {
        var titled = Requests.Tarnbrook();
        var bare = titled.Select(fact => fact.About == FactAbout.Contact ? fact with { Text = "Helen Marsh, operations director" } : fact).ToArray();

        Assert.StartsWith("Dear Ms Marsh,", Write(Language.English, titled).Text, StringComparison.Ordinal);
        Assert.StartsWith("Dear Helen Marsh,", Write(Language.English, bare).Text, StringComparison.Ordinal);
        Assert.StartsWith("Marsh女士，您好", Write(Language.Chinese, titled).Text, StringComparison.Ordinal);
        Assert.StartsWith("Helen Marsh，您好", Write(Language.Chinese, bare).Text, StringComparison.Ordinal);
    }

    private static Draft Write(Language language, Fact[] facts) => TemplateWriter.Write(Request(language, facts));

    private static DraftRequest Request(Language language, Fact[] facts) =>
        Requests.Of(DraftKind.AgendaEmail, language, DraftMedium.Email, facts);
}
