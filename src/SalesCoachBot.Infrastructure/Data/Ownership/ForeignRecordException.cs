namespace SalesCoachBot.Infrastructure.Data.Ownership;

/// <summary>
/// Somebody was about to write what belongs to another rep. It never happens by what a rep does: it is a defect of ours.
/// </summary>
public sealed class ForeignRecordException(Type record)
    : InvalidOperationException($"A {record.Name} of another rep was about to be written.");
