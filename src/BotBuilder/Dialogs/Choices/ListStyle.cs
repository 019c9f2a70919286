namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How a prompt shows its choices.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As suits the channel and the number and length of the choices.</summary>
    Auto,

    /// <summary>Within the sentence.</summary>
    Inline,

    /// <summary>As a numbered list below it.</summary>
    List,

    /// <summary>As buttons that go away once one is pressed.</summary>
    SuggestedAction,

    /// <summary>As a card with buttons.</summary>
    HeroCard,
}
