namespace SalesCoachBot.Core.Customers.Asking;

/// <summary>One time that a request was made.</summary>
/// <param name="Granted">False: declined, dodged or laughed away.</param>
/// <param name="InPrivate">Whether the contact was alone (E10.2).</param>
/// <param name="Source">The visit, the day and the rep's words.</param>
public sealed record Attempt(bool Granted, bool InPrivate, Source Source)
{
    internal bool IsToldAgainBy(Attempt other) =>
        Source.VisitId is not null && Source.VisitId == other.Source.VisitId && InPrivate == other.InPrivate;
}
