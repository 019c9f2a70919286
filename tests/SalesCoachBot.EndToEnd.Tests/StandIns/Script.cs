using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SalesCoachBot.EndToEnd.Tests.StandIns;

/// <summary>What the actor says, with all that the page must draw: inputs of every kind, facts, long lists, both languages.</summary>
public static class Script
{
    public static Activity Welcome(string? locale) => Message(
        IsChinese(locale)
            ? "你好，我是你的销售教练。说一声“**准备拜访**华芯的赵总”，两分钟就有计划。"
            : "Hello, I am your sales coach. Say **prep my visit with Zhao at Huaxin**, and in two minutes you have a plan.",
        IsChinese(locale) ? ["卡片", "简报", "选项"] : ["card", "brief", "choices"]);

    public static Activity Choices(string? locale) => Message(
        IsChinese(locale) ? "赵总怎么称呼，看中文吗？" : "What do you call him, and does he read Chinese?",
        IsChinese(locale)
            ? ["赵总，中文", "Zhao，英文", "别的称呼", "这一步先跳过，以后再说"]
            : ["赵总, Chinese", "Zhao, English", "Something else", "Skip this for now and ask me again later"]);

    public static Activity WhoAndWhen(string? locale) => Card(IsChinese(locale) ? ChineseForm : EnglishForm);

    public static Activity Brief(string? locale) => Card(IsChinese(locale) ? ChineseBrief : EnglishBrief);

    public static string Got(JObject given) => "Got: " + string.Join(", ", given.Properties().Select(field => $"{field.Name}={field.Value}"));

    private static bool IsChinese(string? locale) => locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) is true;

    private static Activity Message(string text, params string[] offers) => new()
    {
        Type = "message",
        Text = text,
        SuggestedActions = new SuggestedActions { Actions = [.. offers.Select(offer => new CardAction("imBack", offer, value: offer))] },
    };

    private static Activity Card(string json) => new()
    {
        Type = "message",
        Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = JObject.Parse(json) }],
    };

    private const string EnglishForm = """
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"Card 1 of 6 · Who and when","isSubtle":true,"size":"small","wrap":true},
          {"type":"TextBlock","text":"Zhao at Huaxin","weight":"bolder","size":"large","wrap":true},
          {"type":"Input.Text","id":"title","label":"His title","placeholder":"deputy head of IT","isRequired":true,"errorMessage":"A title, please"},
          {"type":"ColumnSet","columns":[
            {"type":"Column","width":"stretch","items":[{"type":"Input.Date","id":"date","label":"Day","value":"2026-11-24"}]},
            {"type":"Column","width":"stretch","items":[{"type":"Input.Time","id":"time","label":"Time","value":"10:00"}]}]},
          {"type":"Input.Number","id":"people","label":"People on their side","min":1,"max":99,"value":8},
          {"type":"Input.ChoiceSet","id":"mix","style":"expanded","label":"All technical?","value":"mixed","choices":[{"title":"All technical","value":"technical"},{"title":"Mixed","value":"mixed"}]},
          {"type":"Input.Number","id":"visits","label":"Visits before this","min":1,"max":99},
          {"type":"Input.Toggle","id":"cold","title":"Zhao is cold","valueOn":"true","valueOff":"false"}],
         "actions":[
          {"type":"Action.Submit","title":"Next","style":"positive","data":{"verb":"next","card":"c1"}},
          {"type":"Action.Submit","title":"Why do you ask?","associatedInputs":"none","data":{"verb":"why","card":"c1"}},
          {"type":"Action.ShowCard","title":"More…","card":{"type":"AdaptiveCard","body":[
            {"type":"Input.ChoiceSet","id":"stage","label":"Stage","value":"first","choices":[{"title":"First visit","value":"first"},{"title":"Follow-up","value":"next"}]},
            {"type":"Input.Text","id":"from","label":"From us","isMultiline":true,"placeholder":"me and Li from presales"}]}}]}
        """;

    private const string ChineseForm = """
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"第 1 张，共 6 张 · 见谁、什么时候","isSubtle":true,"size":"small","wrap":true},
          {"type":"TextBlock","text":"华芯 赵总","weight":"bolder","size":"large","wrap":true},
          {"type":"Input.Text","id":"title","label":"职务","placeholder":"信息中心副主任","isRequired":true,"errorMessage":"请填职务"},
          {"type":"ColumnSet","columns":[
            {"type":"Column","width":"stretch","items":[{"type":"Input.Date","id":"date","label":"日期","value":"2026-11-24"}]},
            {"type":"Column","width":"stretch","items":[{"type":"Input.Time","id":"time","label":"时间","value":"10:00"}]}]},
          {"type":"Input.Number","id":"people","label":"对方几个人","min":1,"max":99,"value":8},
          {"type":"Input.ChoiceSet","id":"mix","style":"expanded","label":"都是技术人员吗？","value":"mixed","choices":[{"title":"都是技术","value":"technical"},{"title":"技术和业务都有","value":"mixed"}]},
          {"type":"Input.Toggle","id":"cold","title":"赵总态度偏冷","valueOn":"true","valueOff":"false"}],
         "actions":[
          {"type":"Action.Submit","title":"下一步","style":"positive","data":{"verb":"next","card":"c1"}},
          {"type":"Action.Submit","title":"为什么问这个？","associatedInputs":"none","data":{"verb":"why","card":"c1"}}]}
        """;

    private const string EnglishBrief = """
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"Prep brief","isSubtle":true,"size":"small"},
          {"type":"TextBlock","text":"Huaxin · Zhao · Tue 24 Nov, 10:00","weight":"bolder","size":"large","wrap":true},
          {"type":"FactSet","facts":[{"title":"Stage","value":"First visit"},{"title":"In the room","value":"8 people, mixed; you and Li from presales"},{"title":"Budget","value":"about ¥2,000,000, filed, not approved"}]},
          {"type":"Container","style":"emphasis","items":[{"type":"TextBlock","text":"He is measured on","weight":"bolder","wrap":true},{"type":"TextBlock","text":"Go-live by March without overtime *(your guess)*","wrap":true}]},
          {"type":"TextBlock","text":"Questions","weight":"bolder","spacing":"medium"},
          {"type":"TextBlock","text":"1. Which part of the go-live worries him?\n2. Who signs above Zhao?\n3. Has the budget been granted?\n4. Do they have liquid cooling?","wrap":true},
          {"type":"TextBlock","text":"Only two materials so far; three is the floor.","color":"warning","wrap":true,"separator":true}],
         "actions":[{"type":"Action.OpenUrl","title":"Open in Outlook","url":"https://outlook.office.com/mail/deeplink/compose"},{"type":"Action.Submit","title":"Change…","data":{"verb":"change","card":"c2"}}]}
        """;

    private const string ChineseBrief = """
        {"type":"AdaptiveCard","version":"1.5","body":[
          {"type":"TextBlock","text":"拜访简报","isSubtle":true,"size":"small"},
          {"type":"TextBlock","text":"华芯 · 赵总 · 11月24日（周二）10:00","weight":"bolder","size":"large","wrap":true},
          {"type":"FactSet","facts":[{"title":"阶段","value":"首次拜访"},{"title":"到场","value":"8 人，技术和业务都有；我方：你和售前李工"},{"title":"预算","value":"约 ¥2,000,000，已上报未批"}]},
          {"type":"Container","style":"emphasis","items":[{"type":"TextBlock","text":"他的考核","weight":"bolder","wrap":true},{"type":"TextBlock","text":"三月前上线，不加班（你的判断）","wrap":true}]},
          {"type":"TextBlock","text":"要问的问题","weight":"bolder","spacing":"medium"},
          {"type":"TextBlock","text":"1. 上线最担心哪一块？\n2. 赵总上面谁拍板？\n3. 预算批了没有？\n4. 有没有液冷？","wrap":true},
          {"type":"TextBlock","text":"资料只准备了两份，至少三份。","color":"warning","wrap":true,"separator":true}],
         "actions":[{"type":"Action.OpenUrl","title":"在 Outlook 中打开","url":"https://outlook.office.com/mail/deeplink/compose"},{"type":"Action.Submit","title":"修改…","data":{"verb":"change","card":"c2"}}]}
        """;
}
