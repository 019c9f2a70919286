namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>What the client gets of the agenda (D4).</summary>
public enum AgendaForm
{
    /// <summary>Two lines in a message: a call, or a chat with one or two people.</summary>
    Message,

    /// <summary>One page by e-mail, confirmed, printed and handed out: a formal exchange.</summary>
    OnePage,
}
