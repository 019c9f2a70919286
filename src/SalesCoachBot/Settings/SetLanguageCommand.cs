using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Reading;

namespace SalesCoachBot.Settings;

/// <summary>"speak Chinese", 说英文: from now on, whatever language he writes in.</summary>
public sealed class SetLanguageCommand(IBotText text) : ICoachCommand
{
    private static readonly string[] Chinese = ["chinese", "mandarin", "中文", "汉语", "普通话", "zhongwen"];
    private static readonly string[] English = ["english", "英文", "英语", "yingwen"];

    /// <inheritdoc/>
    public IReadOnlyCollection<Intent> Intents { get; } = [Intent.SetLanguage];

    /// <inheritdoc/>
    public async Task<DialogTurnResult> RunAsync(DialogContext dialogs, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(heard);
        var chosen = Named(heard.Text) ?? (heard.Language == Language.Chinese ? Language.English : Language.Chinese);
        heard.Rep.Choose(chosen);
        dialogs.Context.TurnState.Set(heard with { Language = chosen });
        await dialogs.Context.SendActivityAsync(text.Say(chosen, "language.set"), cancellationToken: cancellationToken);
        return CommandResult.Done;
    }

    /// <summary>The language that is named; where both are ("not English, Chinese"), the one named last.</summary>
    private static Language? Named(string said)
    {
        var (chinese, english) = (Last(said, Chinese), Last(said, English));
        return chinese < 0 && english < 0 ? null : chinese > english ? Language.Chinese : Language.English;
    }

    private static int Last(string said, string[] names) =>
        names.Max(name => said.LastIndexOf(name, StringComparison.OrdinalIgnoreCase));
}
