namespace SalesCoachBot.Core.Reps;

/// <summary>The reps that the coach has met.</summary>
public interface IRepBook
{
    /// <summary>
    /// Finds the rep, or meets him for the first time, and opens his record: from here on the
    /// <see cref="CurrentRep"/> of this turn is he. A new one is kept with the turn.
    /// </summary>
    /// <param name="tenantId">The Entra tenant; <see cref="Rep.Local"/> on the local page.</param>
    /// <param name="userId">The Entra object id; <see cref="Rep.Local"/> on the local page.</param>
    /// <param name="cancellationToken">The turn's.</param>
    Task<Rep> RecogniseAsync(string tenantId, string userId, CancellationToken cancellationToken);

    /// <summary>The rep whose record is open.</summary>
    /// <exception cref="InvalidOperationException">It is nobody's.</exception>
    Task<Rep> CurrentAsync(CancellationToken cancellationToken);
}
