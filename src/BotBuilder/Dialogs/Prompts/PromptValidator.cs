using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer will do.</summary>
/// <returns>True to end the prompt with it.</returns>
public delegate Task<bool> PromptValidator<T>(
    PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
