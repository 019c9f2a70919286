using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Tests.Drafting;

/// <summary>Requests for drafts, of customers who do not exist.</summary>
internal static class Requests
{
    public static readonly DateTimeOffset Tuesday = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8));

    public static DraftRequest Of(DraftKind kind, Language language, DraftMedium medium, params Fact[] facts) =>
        new() { Kind = kind, Language = language, Medium = medium, Stage = VisitStage.Initial, Reference = Tuesday, Facts = facts };

    public static Fact[] Huaxin() =>
    [
        new("F1", FactAbout.Contact, "赵总，华芯半导体信息部副总监"),
        new("F2", FactAbout.Rep, "何宁，曜川科技客户经理"),
        new("F3", FactAbout.Project, "数据中心服务器更新"),
        new("F4", FactAbout.Visit, "周四上午十点，60分钟，华芯三号楼会议室") { Value = "2026-11-26T10:00" },
        new("F5", FactAbout.AgendaItem, "曜川简介与两个液冷案例") { Value = "20 min" },
        new("F6", FactAbout.AgendaItem, "华芯介绍项目") { Value = "20 min" },
        new("F7", FactAbout.AgendaItem, "答疑") { Value = "20 min" },
        new("F8", FactAbout.Answer, "赵总是老虎型，上次没说竞品") { Private = true },
    ];

    public static Fact[] Tarnbrook() =>
    [
        new("F1", FactAbout.Contact, "Ms Helen Marsh, operations director at Tarnbrook Foods"),
        new("F2", FactAbout.Rep, "Oliver Penn, account manager"),
        new("F3", FactAbout.OwnCompany, "Cressline Automation; product PalletPilot"),
        new("F4", FactAbout.Project, "new cold store at the Ellerby site"),
        new("F5", FactAbout.Visit, "Tuesday 1 December, 14:30, at Tarnbrook's Ellerby site") { Value = "2026-12-01" },
    ];
}
