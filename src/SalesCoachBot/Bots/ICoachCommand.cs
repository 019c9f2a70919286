using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Bots;

/// <summary>
/// What the coach does when a rep asks for it, at any time: in the middle of an interview it comes first, and the interview goes on
/// where it was. A feature brings its own.
/// </summary>
public interface ICoachCommand
{
    /// <summary>What the rep may have meant.</summary>
    IReadOnlyCollection<Intent> Intents { get; }

    /// <summary>Does it, or begins the dialog that does. <see cref="Dialog.EndOfTurn"/> where that dialog waits for the rep.</summary>
    Task<DialogTurnResult> RunAsync(DialogContext dialogs, Heard heard, CancellationToken cancellationToken);
}

/// <summary>Ends of commands.</summary>
internal static class CommandResult
{
    /// <summary>It is done; whatever was running goes on.</summary>
    public static DialogTurnResult Done => new(DialogTurnStatus.Complete);
}
