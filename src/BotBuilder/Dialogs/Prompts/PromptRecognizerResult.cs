namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>As what.</summary>
    public T Value { get; set; }

    /// <summary>Whether the dialogs around may take the answer first.</summary>
    public bool AllowInterruption { get; set; }
}
