namespace SalesCoachBot.Infrastructure.Drafting.Names;

/// <summary>Titles as people are addressed by them, in both languages; the longer of two that end alike comes first.</summary>
internal static class Titles
{
    public static IReadOnlyList<(string Zh, string En)> All { get; } =
    [
        ("副总经理", "General Manager"), ("总经理", "General Manager"), ("项目经理", "Project Manager"), ("副总监", "Director"),
        ("总监", "Director"), ("董事长", "Chairman"), ("秘书长", "Secretary General"), ("总工程师", "Chief Engineer"),
        ("总工", "Chief Engineer"), ("工程师", "Engineer"), ("总裁", "President"), ("院长", "President"), ("校长", "President"),
        ("行长", "President"), ("台长", "Director"), ("主任", "Director"), ("部长", "Director"), ("处长", "Director"),
        ("局长", "Director"), ("所长", "Director"), ("厂长", "Plant Manager"), ("站长", "Station Manager"), ("科长", "Section Chief"),
        ("队长", "Team Leader"), ("组长", "Team Leader"), ("主管", "Supervisor"), ("经理", "Manager"), ("教授", "Professor"),
        ("博士", "Dr"), ("老师", "Professor"), ("书记", "Secretary"), ("主席", "Chairman"), ("会长", "President"),
        ("店长", "Store Manager"), ("师傅", "Master"), ("先生", "Mr"), ("女士", "Ms"), ("小姐", "Ms"), ("助理", "Assistant"),
        ("总", "General Manager"), ("工", "Engineer"), ("董", "Director"), ("处", "Director"), ("局", "Director"), ("科", "Section Chief"),
    ];

    /// <summary>Honorifics before a Latin name, and what Chinese puts behind it.</summary>
    public static IReadOnlyList<(string En, string Zh)> Honorifics { get; } =
    [
        ("Frau Dr.", "博士"), ("Herr Dr.", "博士"), ("Dr.", "博士"), ("Dr", "博士"), ("Prof.", "教授"), ("Professor", "教授"), ("Prof", "教授"),
        ("Mr.", "先生"), ("Mr", "先生"), ("Herr", "先生"), ("Mrs.", "女士"), ("Mrs", "女士"), ("Ms.", "女士"), ("Ms", "女士"),
        ("Miss", "女士"), ("Frau", "女士"), ("Madam", "女士"), ("Mme", "女士"),
    ];

    /// <summary>The title that a Chinese form of address ends with: 总 of 赵总; null for a bare name.</summary>
    public static string? Of(string address) =>
        All.Select(title => title.Zh).FirstOrDefault(title => address.Length > title.Length
            && address.Length <= title.Length + 3 && address.EndsWith(title, StringComparison.Ordinal));
}
