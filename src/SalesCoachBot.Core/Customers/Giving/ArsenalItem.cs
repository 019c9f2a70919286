namespace SalesCoachBot.Core.Customers.Giving;

/// <summary>
/// A piece of the rep's arsenal, kept ready whether or not a visit is planned: a hook (A2.1–A2.4) or a resource
/// (A3.1–A3.4).
/// </summary>
public sealed class ArsenalItem : Kept
{
    /// <param name="sopId">Its kind: <c>A2.1</c> to <c>A2.4</c>, <c>A3.1</c> to <c>A3.4</c>.</param>
    /// <param name="what">What it is: "the liquid-cooling case at Jinhe", 设计院的刘工.</param>
    public ArsenalItem(string sopId, string what) =>
        (SopId, What) = (Text.Required(sopId, nameof(sopId)), Text.Required(what, nameof(what)));

    public string SopId { get; private init; }

    public string What { get; private set; }

    /// <summary>For whom it suits, in the rep's words; null for anybody.</summary>
    public string? Suits { get; private set; }

    /// <summary>No longer to be had: it is proposed no more, and what was given stays in the ledger.</summary>
    public bool IsRetired { get; private set; }

    public void Describe(string what, string? suits) => (What, Suits) = (Text.Required(what, nameof(what)), Text.Optional(suits));

    public void Retire() => IsRetired = true;

    public void Restore() => IsRetired = false;
}
