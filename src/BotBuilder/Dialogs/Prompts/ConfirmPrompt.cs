using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> OfficialDefaults =
        ChoiceDefaults.OfConfirmations();

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, OfficialDefaults, validator, defaultLocale)
    {
    }

    /// <summary>A prompt with its own words for yes and no, by locale.</summary>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    /// <summary>The language of answers whose activity names none.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How yes and no are shown, where the options do not say.</summary>
    public ListStyle Style { get; set; }

    /// <summary>How they are written out; as the language does, if not said.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>What is shown for yes and for no; the language's words, if not said.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var activity = turnContext.Activity;
        var (choices, choiceOptions) = ChoicesIn(LocaleOf(activity));
        var message = AppendChoices(
            SimplePrompting.QuestionOf(options, isRetry),
            activity.ChannelId,
            choices,
            options.Style ?? Style,
            choiceOptions,
            activity.Conversation?.ConversationType,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);

        var asked = LocaleOf(activity);
        var read = options?.RecognizeLanguage ?? asked;
        var answer = YesOrNo.Read(activity.Text, read, out var undecided);
        if (answer == null && !undecided)
            answer = ByChoice(activity.Text, asked, read);
        result.Succeeded = answer != null;
        result.Value = answer ?? false;
        return Task.FromResult(result);
    }

    /// <summary>The answer may be a number, or the bot's own words for yes and no.</summary>
    private bool? ByChoice(string utterance, string asked, string read)
    {
        var (choices, options) = ChoicesIn(asked);
        if (!(options?.IncludeNumbers ?? true))
            return null;
        var found = ChoiceRecognizers.RecognizeChoices(utterance, choices, new FindChoicesOptions { Locale = read });
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (Choice[] Choices, ChoiceFactoryOptions Options) ChoicesIn(string locale)
    {
        var defaults = ChoiceDefaults.Of(_choiceDefaults, locale);
        Choice[] choices = [ConfirmChoices?.Item1 ?? defaults.Yes, ConfirmChoices?.Item2 ?? defaults.No];
        return (choices, ChoiceOptions ?? defaults.Options);
    }

    private string LocaleOf(Activity activity)
    {
        var locale = PromptLocale.Of(activity, DefaultLocale);
        return _choiceDefaults.ContainsKey(locale) ? locale : PromptCultureModels.English.Locale;
    }
}
