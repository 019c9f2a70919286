using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>The state that Bot Builder's dialogs and prompts keep, each in the type that they cast to.</summary>
internal static class DialogShapes
{
    private static readonly JsonSerializerSettings Plain = new()
    {
        TypeNameHandling = TypeNameHandling.None,
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    };

    public static IEnumerable<StateShape> All =>
    [
        new("dialogs", typeof(DialogState), WriteStack, ReadStack),
        new("prompt", typeof(PromptOptions), WriteOptions, ReadOptions),
        ByContract<Activity>("activity"),
        ByContract<FoundChoice>("found-choice"),
        ByContract<Choice>("choice"),
        ByContract<List<Choice>>("choices"),
        ByContract<List<DateTimeResolution>>("date-times"),
        ByContract<ConversationReference>("reference"),
    ];

    /// <summary>A type of Bot Builder's schema, by its own JSON contract.</summary>
    private static StateShape ByContract<T>(string alias)
        where T : notnull =>
        new(
            alias,
            typeof(T),
            (_, writer, value) => writer.WriteRawValue(JsonConvert.SerializeObject(value, typeof(T), Plain)),
            (_, element) => JsonConvert.DeserializeObject<T>(element.GetRawText(), Plain));

    private static void WriteStack(BotStateCodec codec, Utf8JsonWriter writer, object value)
    {
        writer.WriteStartArray();
        foreach (var frame in ((DialogState)value).DialogStack)
        {
            writer.WriteStartObject();
            writer.WriteString("id", frame.Id);
            writer.WriteString("version", frame.Version);
            writer.WritePropertyName("state");
            codec.Write(writer, frame.State);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static DialogState ReadStack(BotStateCodec codec, JsonElement element) =>
        new([.. element.EnumerateArray().Select(frame => new DialogInstance
        {
            Id = frame.GetProperty("id").GetString(),
            Version = frame.GetProperty("version").GetString(),
            State = (IDictionary<string, object>?)codec.Read(frame.GetProperty("state")) ?? new Dictionary<string, object>(),
        })]);

    private static void WriteOptions(BotStateCodec codec, Utf8JsonWriter writer, object value)
    {
        var options = (PromptOptions)value;
        codec.WriteMap(writer, new Dictionary<string, object>
        {
            ["prompt"] = options.Prompt,
            ["retry"] = options.RetryPrompt,
            ["choices"] = options.Choices is null ? null! : new List<Choice>(options.Choices),
            ["style"] = options.Style is { } style ? (int)style : null!,
            ["validations"] = options.Validations,
        });
    }

    private static PromptOptions ReadOptions(BotStateCodec codec, JsonElement element)
    {
        var map = codec.ReadMap(element);
        return new PromptOptions
        {
            Prompt = (Activity)map["prompt"],
            RetryPrompt = (Activity)map["retry"],
            Choices = (List<Choice>)map["choices"],
            Style = map["style"] is int style ? (ListStyle)style : null,
            Validations = map["validations"],
        };
    }
}
