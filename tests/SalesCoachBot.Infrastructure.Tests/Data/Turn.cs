using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.FollowUps;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Infrastructure.Tests.Data;

/// <summary>One rep's turn: a scope, his books, and what is kept at its end.</summary>
internal sealed class Turn : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    private Turn(AsyncServiceScope scope) => _scope = scope;

    public CoachDbContext Context => Get<CoachDbContext>();

    public ICustomerBook Customers => Get<ICustomerBook>();

    public IVisitBook Visits => Get<IVisitBook>();

    public IDraftBook Drafts => Get<IDraftBook>();

    public IPromiseBook Promises => Get<IPromiseBook>();

    public IFollowUpBook FollowUps => Get<IFollowUpBook>();

    public IArsenal Arsenal => Get<IArsenal>();

    public IRequestBook Requests => Get<IRequestBook>();

    public static async Task<Turn> OfAsync(MemoryDatabase database, string rep)
    {
        var turn = new Turn(database.Open(null));
        await turn.Get<IRepBook>().RecogniseAsync("tenant", rep, CancellationToken.None);
        return turn;
    }

    public static Turn OfNobody(MemoryDatabase database) => new(database.Open(null));

    /// <summary>Does this as the rep, and keeps it.</summary>
    public static async Task DoAsync(MemoryDatabase database, string rep, Func<Turn, Task> act)
    {
        await using var turn = await OfAsync(database, rep);
        await act(turn);
        await turn.KeepAsync();
    }

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public Task KeepAsync() => Context.SaveChangesAsync();

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
