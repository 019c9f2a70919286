namespace SalesCoachBot.Core.Visits;

/// <summary>A visit that is over cannot be moved or cancelled, nor one that was cancelled held.</summary>
public sealed class VisitStateException(VisitState state, string attempted)
    : InvalidOperationException($"A visit that is {state} cannot be {attempted}.")
{
    public VisitState State { get; } = state;
}
