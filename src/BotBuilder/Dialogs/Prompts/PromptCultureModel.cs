namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How one language asks to choose, and says yes and no.</summary>
public class PromptCultureModel
{
    /// <summary>The language, for instance <c>en-us</c>.</summary>
    public string Locale { get; set; }

    /// <summary>Between two of three or more choices.</summary>
    public string Separator { get; set; }

    /// <summary>Between the only two.</summary>
    public string InlineOr { get; set; }

    /// <summary>Before the last of three or more.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>The word for yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>The word for no.</summary>
    public string NoInLanguage { get; set; }
}
