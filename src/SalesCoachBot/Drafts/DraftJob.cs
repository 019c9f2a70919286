using System.Text.Json;
using SalesCoachBot.Bots;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Drafts;

/// <summary>Writes a text that was asked for, holds it against its facts, and posts it with what it rests on.</summary>
public sealed class DraftJob(IServiceScopeFactory scopes, IDraftWriter writer, IGroundingCheck grounding, TimeProvider clock)
    : IDueWorkPerformer
{
    /// <summary>The kind of due work.</summary>
    public const string Work = "draft";

    /// <inheritdoc/>
    public string Kind => Work;

    /// <inheritdoc/>
    public async Task<TurnWork> PerformAsync(ClaimedWork work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        var order = JsonSerializer.Deserialize<DraftOrder>(work.Payload)
            ?? throw new InvalidOperationException($"Due work {work.Id} has no order.");
        if (await RequestAsync(order, cancellationToken) is not { } request)
        {
            // Erased with its customer in the meantime: nothing is to be written.
            return (_, _, _) => Task.CompletedTask;
        }

        var draft = Grounded.Of(await writer.WriteAsync(request, cancellationToken), request, grounding);
        var version = new DraftVersion(draft, writer.Name, clock.GetUtcNow());
        return async (services, turnContext, ct) =>
        {
            var stored = await services.GetRequiredService<IDraftBook>().FindAsync(order.DraftId, ct);
            if (stored is { State: DraftState.Asked })
            {
                stored.Write(version);
                var card = await services.GetRequiredService<DraftCard>().RenderAsync(stored, Heard.Of(turnContext), ct);
                await Voice.ShowAsync(turnContext, card, ct);
            }
        };
    }

    private async Task<DraftRequest?> RequestAsync(DraftOrder order, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IRepBook>().RecogniseAsync(order.TenantId, order.UserId, cancellationToken);
        var stored = await scope.ServiceProvider.GetRequiredService<IDraftBook>().FindAsync(order.DraftId, cancellationToken);
        return stored is { State: DraftState.Asked } ? stored.Request : null;
    }
}
