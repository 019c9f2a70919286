namespace SalesCoachBot.Infrastructure.Drafting.Names;

/// <summary>Chinese surnames: which character a name begins with, and how many belong to the surname.</summary>
internal static class Surnames
{
    private const string Single =
        "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金"
        + "邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄章鲁倪庞邢俞翟蓝聂齐向申葛柴伍覃骆关焦柳欧"
        + "祝纪尚毕耿芦左季管符辛苗詹曲欧靳祁路涂兰甘裴梅童翁霍游阮尤岳柯牟滕谷舒卜成饶宁凌盛查单冉鲍华包屈房喻解蒲卫简时连车项闵邬吉党阳司费蒙席晏隋古强穆姬宫景米麦谈柏瞿艾沙鄢桂窦郁缪畅巩卓褚栾戚全娄甄郎池丛边岑农苟迟保商臧佘卞虞刁冷应匡栗仇练楚揭师官佟封燕桑巫敖原植邝仲荆储宗楼干苑寇盖南屠鞠荣井乐银奚明麻雍花闻冼木郜廉衣蔺和冀占门帅利满於鹿晋笪";

    private static readonly string[] Double =
        ["欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "夏侯", "慕容", "令狐", "东方", "司徒", "端木", "公孙", "长孙", "宇文", "独孤"];

    public static bool Is(char c) => Single.Contains(c, StringComparison.Ordinal);

    /// <summary>How many characters of the name are its surname; 0 when it begins with none.</summary>
    public static int Length(string name) =>
        Double.Any(surname => name.StartsWith(surname, StringComparison.Ordinal)) ? 2
        : name.Length > 0 && Is(name[0]) ? 1
        : 0;
}
