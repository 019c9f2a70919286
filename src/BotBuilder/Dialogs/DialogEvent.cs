namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened, offered to the active dialog and then to those around it.</summary>
public class DialogEvent
{
    /// <summary>Whether the dialogs around are asked when one does not handle it.</summary>
    public bool Bubble { get; set; }

    /// <summary>See <see cref="DialogEvents"/>, or a name of the bot's own.</summary>
    public string Name { get; set; }

    /// <summary>What it is about.</summary>
    public object Value { get; set; }
}
