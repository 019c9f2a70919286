using SalesCoachBot.Core;

namespace SalesCoachBot.Interviews;

/// <summary>
/// An interview as its record holds it. The record, not the dialog, knows which step is open: after a restart, a week's pause or a
/// lost dialog stack it goes on there.
/// </summary>
public interface IInterview
{
    /// <summary>The record that the answers are kept in.</summary>
    Guid Id { get; }

    /// <summary>Whom it is about, in the rep's words.</summary>
    string Whom { get; }

    /// <summary>The rep's language.</summary>
    Language Language { get; }

    /// <summary>Whether a step was answered or passed over.</summary>
    bool IsSettled(string stepId);

    /// <summary>Passes over a step; with a reason as soon as it is known.</summary>
    void Skip(string stepId, string? reason);

    /// <summary>Opens a step again; its answers stay and prefill it.</summary>
    void Reopen(string stepId);

    /// <summary>The step that was passed over and whose reason has not been asked yet; null when there is none.</summary>
    string? ReasonOwed { get; }
}
