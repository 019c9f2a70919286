using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.ValueGeneration;

namespace SalesCoachBot.Infrastructure.Data.Ownership;

/// <summary>
/// Gives a record that is being added to the rep whose record is open; where nobody's is, there is nobody to keep it for.
/// </summary>
internal sealed class OwnerOfTheTurn : ValueGenerator<Guid>
{
    public override bool GeneratesTemporaryValues => false;

    public override Guid Next(EntityEntry entry) => ((CoachDbContext)entry.Context).CurrentRep.Id;
}
