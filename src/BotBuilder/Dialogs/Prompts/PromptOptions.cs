using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt is started with.</summary>
public class PromptOptions
{
    /// <summary>What it asks first.</summary>
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>What it asks when the answer will not do; <see cref="Prompt"/> again if not said.</summary>
    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    /// <summary>What may be chosen.</summary>
    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown, in place of the prompt's own <c>Style</c>.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>The language in which a choice or a yes or no is read, where it is not the one that it is asked in.</summary>
    [JsonProperty("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }

    /// <summary>What the validator needs to know.</summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }
}
