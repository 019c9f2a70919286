using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Core;

namespace SalesCoachBot.Infrastructure.Data.Books;

/// <summary>Queries that see the turn's own changes as well: nothing is written before its end.</summary>
internal static class RecordQueries
{
    /// <summary>The records of which this holds now, whether they are in the database yet or not. In no order.</summary>
    public static async Task<List<TRecord>> ListAsync<TRecord>(
        this CoachDbContext context, Expression<Func<TRecord, bool>> which, CancellationToken cancellationToken)
        where TRecord : Kept
    {
        var stored = await context.Set<TRecord>().Where(which).ToListAsync(cancellationToken);
        var holds = which.Compile(preferInterpretation: true);
        var tracked = context.Set<TRecord>().Local;
        return [.. stored.Where(tracked.Contains).Union(tracked).Where(holds)];
    }

    /// <summary>The record of that id, or null.</summary>
    public static async Task<TRecord?> FindRecordAsync<TRecord>(
        this CoachDbContext context, Guid id, CancellationToken cancellationToken)
        where TRecord : Kept =>
        (await context.ListAsync<TRecord>(record => record.Id == id, cancellationToken)).SingleOrDefault();
}
