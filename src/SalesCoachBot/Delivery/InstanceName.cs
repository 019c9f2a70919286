namespace SalesCoachBot.Delivery;

/// <summary>This process, among those that may share a database. New at every start: what a dead process held is never mistaken for ours.</summary>
internal sealed record InstanceName(string Value)
{
    public static InstanceName New() => new(Guid.CreateVersion7().ToString("N"));
}
