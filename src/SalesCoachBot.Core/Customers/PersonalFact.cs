namespace SalesCoachBot.Core.Customers;

/// <summary>
/// Something of a contact's life (G23, after the Mackay 66): private to the rep, never in a draft, erased with the
/// contact.
/// </summary>
/// <param name="What">"Two daughters", 爱打羽毛球.</param>
/// <param name="Source">Where the rep has it from.</param>
public sealed record PersonalFact(string What, Source Source);
