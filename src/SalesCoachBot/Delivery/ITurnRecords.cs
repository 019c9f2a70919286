using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Infrastructure.Data;

namespace SalesCoachBot.Delivery;

/// <summary>The records that a turn works on: read during it, saved with its commit.</summary>
internal interface ITurnRecords
{
    /// <summary>Whether the turn changed any.</summary>
    bool Changed { get; }

    /// <summary>Saves them on the commit's own connection and transaction.</summary>
    Task SaveAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken);
}

/// <summary>The records in EF Core's hands.</summary>
internal sealed class TurnRecords(CoachDbContext context) : ITurnRecords
{
    /// <inheritdoc/>
    public bool Changed => context.ChangeTracker.HasChanges();

    /// <inheritdoc/>
    public async Task SaveAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken)
    {
        // The commit is all or nothing as it is; a savepoint within it would serve nobody.
        context.Database.AutoSavepointsEnabled = false;
        context.Database.SetDbConnection(connection, contextOwnsConnection: false);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }
}
