using Microsoft.EntityFrameworkCore;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class RepBook(CoachDbContext context, CurrentRep currentRep) : IRepBook
{
    public async Task<Rep> RecogniseAsync(string tenantId, string userId, CancellationToken cancellationToken)
    {
        var rep = context.Set<Rep>().Local.FirstOrDefault(known => known.TenantId == tenantId && known.UserId == userId)
            ?? await context.Set<Rep>().SingleOrDefaultAsync(
                known => known.TenantId == tenantId && known.UserId == userId, cancellationToken);
        rep ??= context.Add(new Rep(tenantId, userId)).Entity;
        currentRep.Use(rep.Id);
        return rep;
    }

    public async Task<Rep> CurrentAsync(CancellationToken cancellationToken) =>
        await context.Set<Rep>().FindAsync([currentRep.Id], cancellationToken)
            ?? throw new InvalidOperationException("The rep whose record is open is not in the database.");
}
