using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall: takes the answer to the last question and asks the next.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(
    WaterfallStepContext stepContext, CancellationToken cancellationToken);
