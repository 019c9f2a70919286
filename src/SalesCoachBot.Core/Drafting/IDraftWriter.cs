namespace SalesCoachBot.Core.Drafting;

/// <summary>Writes a text to a client from facts. It does not judge its own work: the grounding check does.</summary>
public interface IDraftWriter
{
    /// <summary>Who wrote it, as shown beside the draft: <c>templates</c>, or the model's name.</summary>
    string Name { get; }

    /// <exception cref="OperationCanceledException">The rep cancelled, or the time was up.</exception>
    Task<Draft> WriteAsync(DraftRequest request, CancellationToken cancellationToken);
}
