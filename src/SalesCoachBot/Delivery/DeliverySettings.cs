namespace SalesCoachBot.Delivery;

/// <summary>What delivery has to know of where it runs.</summary>
/// <param name="SingleInstance">
/// Whether no other process shares the database. What was in hand at the last death is then free at once; else its lease has to end.
/// </param>
public sealed record DeliverySettings(bool SingleInstance);
