using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Bots;

/// <summary>Help, a greeting, thanks; and the words of an interview when none is under way.</summary>
public sealed class SmallTalk(Voice voice) : ICoachCommand
{
    private static readonly Dictionary<Intent, string> Answers = new()
    {
        [Intent.Help] = "help",
        [Intent.Greeting] = "greeting",
        [Intent.Thanks] = "thanks",
        [Intent.Cancel] = "nothing-runs",
        [Intent.Back] = "nothing-runs",
        [Intent.Skip] = "nothing-runs",
        [Intent.Why] = "nothing-runs",
        [Intent.Status] = "nothing-runs",
    };

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents => Answers.Keys;

    /// <inheritdoc/>
    public async Task<DialogTurnResult> RunAsync(DialogContext dialogs, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(heard);
        await voice.OfferAsync(dialogs.Context, Answers[heard.Meaning.Intent], Offers.ToBegin, cancellationToken);
        return CommandResult.Done;
    }
}
