using System.Collections.Frozen;

namespace SalesCoachBot.Core.Customers.Names;

/// <summary>The surnames that a rep meets, to tell where a surname ends and whether letters spell one.</summary>
internal static class Surnames
{
    private const string Common =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯"
        + "龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆"
        + "蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛"
        + "仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁"
        + "芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由";

    private static readonly FrozenSet<string> Compound = new[]
    {
        "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "长孙", "慕容", "令狐", "司徒", "司空", "夏侯", "端木", "百里", "南宫", "独孤",
        "宇文", "轩辕", "申屠", "闻人", "澹台", "呼延", "钟离", "东郭", "西门", "赫连", "拓跋", "完颜", "纳兰", "万俟", "第五",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Spelt =
        Common.SelectMany(Pinyin.Readings).Concat(["ouyang", "sima", "shangguan", "zhuge", "situ", "murong"]).ToFrozenSet();

    /// <summary>Whether these letters spell a Chinese surname.</summary>
    public static bool IsSpelt(string letters) => Spelt.Contains(Pinyin.Letters(letters));

    /// <summary>How many characters of a Chinese name are its surname.</summary>
    public static int LengthIn(string name) => name.Length >= 2 && Compound.Contains(name[..2]) ? 2 : 1;
}
