namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>The parts of an agenda (D4), in the order in which they are held.</summary>
public enum AgendaPartKind
{
    /// <summary>Introductions, then what the client knows and what he wants from today: E2–E4, before the first part.</summary>
    Opening,

    /// <summary>First part: our company, products and cases in brief.</summary>
    OurSide,

    /// <summary>Second part: the client presents project, background and what he wants discussed.</summary>
    ClientSide,

    /// <summary>A pause in a meeting of three hours or more; a long one over a meal.</summary>
    Pause,

    /// <summary>Third part: questions and answers.</summary>
    Questions,

    /// <summary>Fourth part: free exchange, and what happens next (E9).</summary>
    Exchange,

    /// <summary>A part that the rep added.</summary>
    Own,
}
