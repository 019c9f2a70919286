using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Own;

/// <summary>Makes activities with anything in any field; the same for the same seed.</summary>
internal sealed class ActivityMaker(int seed)
{
    private static readonly string[] Texts =
        ["", "hi", "准备拜访赵总", "\U0001F600 \"quoted\" \\ / \b\f\n\r\t", "\u0000\u001f\u2028",
            "<at>Bot</at>", "1", "null"];

    private readonly Random _random = new(seed);

    public Activity Make()
    {
        var activity = new Activity();
        foreach (var property in typeof(Activity).GetProperties().Where(property => property.CanWrite && Maybe))
            property.SetValue(activity, Value(property.PropertyType, property.GetValue(activity)));
        return activity;
    }

    private bool Maybe => _random.Next(3) > 0;

    private object? Value(Type type, object? current)
    {
        if (type == typeof(string))
            return Text;
        if (type == typeof(DateTimeOffset?))
            return Instant;
        if (type == typeof(bool?))
            return _random.Next(2) == 0;
        if (type == typeof(object))
            return Anything(3);
        if (type == typeof(JObject))
            return new JObject { ["unknown"] = Json(3) };
        if (type == typeof(ChannelAccount))
            return Account;
        if (type == typeof(ConversationAccount))
            return new ConversationAccount(Maybe, Text, Text, Text, Text, Text, Text);
        if (type == typeof(ConversationReference))
            return new ConversationReference(Text, Account, Account, new ConversationAccount(id: Text), Text, Text);
        if (type == typeof(SuggestedActions))
            return new SuggestedActions(List(() => Text), List(Button));
        if (type == typeof(SemanticAction))
            return new SemanticAction(Text, new Dictionary<string, Entity> { ["one"] = Entity() }, Text);
        return type == typeof(IList<ChannelAccount>) ? List(() => Account)
            : type == typeof(IList<MessageReaction>) ? List(() => new MessageReaction(Text))
            : type == typeof(IList<Attachment>) ? List(Attachment)
            : type == typeof(IList<Entity>) ? List(Entity)
            : type == typeof(IList<TextHighlight>) ? List(() => new TextHighlight(Text, _random.Next()))
            : type == typeof(IList<string>) ? List(() => Text)
            : current;
    }

    private DateTimeOffset Instant =>
        new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.FromHours(_random.Next(-11, 12))).AddTicks(_random.NextInt64(1L << 50));

    private string Text => Texts[_random.Next(Texts.Length)];

    private ChannelAccount Account => new(Text, Text, Maybe ? Text : null, Maybe ? Text : null);

    private CardAction Button() => new(Text, Text, Text, Text, Text, Anything(2), Anything(1));

    private Attachment Attachment() => new(Text, Text, Maybe ? Anything(3) : Card(), Text);

    private HeroCard Card() => new(Text, images: [new CardImage(Text)], tap: Button());

    private Entity Entity() => new(Text) { Properties = new JObject { ["more"] = Json(2) } };

    private List<T> List<T>(Func<T> item) => Enumerable.Range(0, _random.Next(3)).Select(_ => item()).ToList();

    private object? Anything(int depth) => _random.Next(7) switch
    {
        0 => null,
        1 => Text,
        2 => _random.NextInt64(),
        3 => _random.NextDouble(),
        4 => Maybe,
        _ => Json(depth),
    };

    private JToken Json(int depth) => depth == 0 || _random.Next(4) == 0
        ? new JValue(Text)
        : _random.Next(2) == 0
            ? new JArray(Enumerable.Range(0, _random.Next(3)).Select(_ => Json(depth - 1)))
            : new JObject { ["a"] = Json(depth - 1), ["n"] = JValue.CreateNull(), ["i"] = _random.Next(), ["d"] = 1.0 };
}
