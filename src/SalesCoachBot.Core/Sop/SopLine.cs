namespace SalesCoachBot.Core.Sop;

/// <summary>
/// One line under an SOP item that can be referred to: a choice to tick, a check of the pocket list, an example to say.
/// Records keep the id, never the words.
/// </summary>
public sealed record SopLine(string Id, Bilingual Words);
