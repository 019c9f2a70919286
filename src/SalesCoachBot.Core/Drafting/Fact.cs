namespace SalesCoachBot.Core.Drafting;

/// <summary>
/// One thing the coach knows and a draft may rest on, in the words it was said in.
/// </summary>
/// <param name="Id">Unique in a request; sentences of the draft refer to it.</param>
/// <param name="Text">The fact as the rep or the client put it, in either language.</param>
public sealed record Fact(string Id, FactAbout About, string Text)
{
    /// <summary>The fact's value, normalised: <c>2026-11-27</c>, <c>14:30</c>, <c>2000000 CNY</c>, <c>90 min</c>.</summary>
    public string? Value { get; init; }

    /// <summary>How far a promise or an action is; null where the fact is neither.</summary>
    public FactState? State { get; init; }

    /// <summary><c>us</c>, <c>client</c>, or the name of whoever has it to do.</summary>
    public string? Owner { get; init; }

    /// <summary>The day by which (or on which) it is due, on the rep's calendar.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Never told to the client: his type, the score, what he refused, personal facts, other customers.</summary>
    public bool Private { get; init; }

    /// <summary>Ours to do. A fact without an owner is read as ours.</summary>
    public bool IsOurs => Owner is null or "" or FactOwners.Us;

    /// <summary>The client's to do.</summary>
    public bool IsTheirs => Owner == FactOwners.Client;
}

/// <summary>The two owners that are no names.</summary>
public static class FactOwners
{
    public const string Us = "us";
    public const string Client = "client";
}
