using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Sees every turn before the bot and after it.</summary>
public interface IMiddleware
{
    /// <summary>Sees one turn; whoever does not call <paramref name="next"/> keeps it from the bot.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
