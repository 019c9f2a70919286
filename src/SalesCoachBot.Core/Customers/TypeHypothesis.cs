using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Customers;

/// <summary>What the rep takes a contact for (E7.2). Never told to the client, and never the coach's own judgement.</summary>
/// <param name="Type">Owl, tiger, peacock or koala.</param>
/// <param name="Confirmed">Whether the rep has said so himself; a type that was only read out of his words waits for him.</param>
/// <param name="Source">His words and when.</param>
public sealed record TypeHypothesis(PersonalityType Type, bool Confirmed, Source Source);
