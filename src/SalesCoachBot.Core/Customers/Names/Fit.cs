namespace SalesCoachBot.Core.Customers.Names;

/// <summary>How well two names go together, from not at all upwards.</summary>
public enum Fit
{
    /// <summary>They are of different people or companies.</summary>
    None,

    /// <summary>They may be of one: a homophone, a typing error, another title. To be asked.</summary>
    Near,

    /// <summary>Nothing in the one speaks against the other: "Zhao" and 赵伟.</summary>
    Fits,

    /// <summary>All that the one says is in the other, and it says more than a surname: 赵总 and 赵总.</summary>
    Exact,
}
