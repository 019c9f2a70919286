using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose one of a list.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> OfficialDefaults = ChoiceDefaults.OfChoices();

    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, OfficialDefaults, validator, defaultLocale)
    {
    }

    /// <summary>A prompt with its own way to write choices out, by locale.</summary>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    /// <summary>How the choices are shown, where the options do not say.</summary>
    public ListStyle Style { get; set; }

    /// <summary>The language where neither the activity nor <see cref="RecognizerOptions"/> name one.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How the choices are written out; as the language does, if not said.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How answers are read.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

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
        var choiceOptions = ChoiceOptions ?? ChoiceDefaults.Of(_choiceDefaults, LocaleOf(activity));
        var message = AppendChoices(
            SimplePrompting.QuestionOf(options, isRetry),
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            choiceOptions,
            activity.Conversation?.ConversationType,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);

        var search = SearchIn(options.RecognizeLanguage ?? LocaleOf(activity));
        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options.Choices ?? [], search);
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = found[0].Resolution;
        }

        return Task.FromResult(result);
    }

    /// <summary>The prompt's options are shared by all conversations, so the language goes into a copy.</summary>
    private FindChoicesOptions SearchIn(string locale) => new()
    {
        Locale = locale,
        NoValue = RecognizerOptions?.NoValue ?? false,
        NoAction = RecognizerOptions?.NoAction ?? false,
        RecognizeNumbers = RecognizerOptions?.RecognizeNumbers ?? true,
        RecognizeOrdinals = RecognizerOptions?.RecognizeOrdinals ?? true,
        AllowPartialMatches = RecognizerOptions?.AllowPartialMatches ?? false,
        MaxTokenDistance = RecognizerOptions?.MaxTokenDistance,
        Tokenizer = RecognizerOptions?.Tokenizer,
    };

    private string LocaleOf(Activity activity)
    {
        var named = RecognizerOptions?.Locale ?? activity.Locale ?? DefaultLocale;
        var locale = PromptCultureModels.MapToNearestLanguage(named);
        return string.IsNullOrEmpty(locale) || !_choiceDefaults.ContainsKey(locale) ? PromptCultureModels.English.Locale : locale;
    }
}
