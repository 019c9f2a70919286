using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.State;
using Microsoft.Bot.Schema.Json;

namespace Microsoft.Bot.Builder.Dialogs.State;

/// <summary>How what dialogs keep looks in stored state.</summary>
internal static class DialogShapes
{
    private static readonly JsonShape<DialogInstance> Instance = new JsonShape<DialogInstance>()
        .Text("id", x => x.Id, (x, v) => x.Id = v)
        .Any("state", x => x.State, (x, v) => x.State = v as IDictionary<string, object>)
        .Number("stackIndex", x => x.StackIndex, (x, v) => x.StackIndex = v)
        .Text("version", x => x.Version, (x, v) => x.Version = v);

    private static readonly JsonShape<DialogState> Stack = new JsonShape<DialogState>()
        .Many("dialogStack", Instance, x => x.DialogStack, (x, v) => x.DialogStack = [.. v]);

    private static readonly JsonShape<Choice> Choice = new JsonShape<Choice>()
        .Text("value", x => x.Value, (x, v) => x.Value = v)
        .One("action", PartShapes.Button, x => x.Action, (x, v) => x.Action = v)
        .Texts("synonyms", x => x.Synonyms, (x, v) => x.Synonyms = v == null ? null : [.. v]);

    private static readonly JsonShape<PromptOptions> Options = new JsonShape<PromptOptions>()
        .One("prompt", ActivityShape.Activity, x => x.Prompt, (x, v) => x.Prompt = v)
        .One("retryPrompt", ActivityShape.Activity, x => x.RetryPrompt, (x, v) => x.RetryPrompt = v)
        .Many("choices", Choice, x => x.Choices, (x, v) => x.Choices = v)
        .Number("style", x => (int?)x.Style, (x, v) => x.Style = (ListStyle?)v)
        .Text("recognizeLanguage", x => x.RecognizeLanguage, (x, v) => x.RecognizeLanguage = v)
        .Any("validations", x => x.Validations, (x, v) => x.Validations = v);

    private static readonly JsonShape<FoundChoice> Found = new JsonShape<FoundChoice>()
        .Text("value", x => x.Value, (x, v) => x.Value = v)
        .Number("index", x => x.Index, (x, v) => x.Index = v ?? 0)
        .Any("score", x => x.Score, (x, v) => x.Score = System.Convert.ToSingle(v, CultureInfo.InvariantCulture))
        .Text("synonym", x => x.Synonym, (x, v) => x.Synonym = v);

    private static readonly JsonShape<DateTimeResolution> Moment = new JsonShape<DateTimeResolution>()
        .Text("value", x => x.Value, (x, v) => x.Value = v)
        .Text("start", x => x.Start, (x, v) => x.Start = v)
        .Text("end", x => x.End, (x, v) => x.End = v)
        .Text("timex", x => x.Timex, (x, v) => x.Timex = v);

    /// <summary>Puts them on the closed list before any state is read, so that a conversation outlives the process.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A bot may read state before it touches any type of the dialogs.")]
    internal static void Register()
    {
        StateTypes.Register("dialogState", Stack);
        StateTypes.Register("dialog", Instance);
        StateTypes.Register("promptOptions", Options);
        StateTypes.Register("choice", Choice);
        StateTypes.Register("foundChoice", Found);
        StateTypes.Register("moment", Moment);
        StateTypes.Register("moments", typeof(List<DateTimeResolution>));
        StateTypes.Register("choices", typeof(List<Choice>));
    }
}
