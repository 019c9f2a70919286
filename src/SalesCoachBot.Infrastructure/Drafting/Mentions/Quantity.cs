namespace SalesCoachBot.Infrastructure.Drafting.Mentions;

/// <summary>A number named in a text, with its currency and what it counts.</summary>
internal sealed record Quantity(int Start, int Length, decimal Value)
{
    /// <summary><c>CNY</c>, <c>EUR</c>…; null when none is named.</summary>
    public string? Currency { get; init; }

    public Unit Unit { get; init; }

    public int End => Start + Length;
}

/// <summary>What a number counts, as far as it matters whether two numbers are of the same thing.</summary>
internal enum Unit
{
    None,
    Percent,
    Money,
    Times,
    Departments,
    People,
    Days,
    Weeks,
    Months,
    Years,
    Storeys,
    Pieces,

    /// <summary>Points, items, steps: the text counting its own parts.</summary>
    Parts,
}
