namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>B1.3: three to five sets of material, ready to open.</summary>
public static class MaterialsCheck
{
    public const int Floor = 3;
    public const int Enough = 5;

    /// <returns>Whether the floor is reached.</returns>
    public static Proposed<bool> For(int sets)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sets);
        if (sets < Floor)
            return new Proposed<bool>(false, new Reason(PhraseIds.MaterialsTooFew, sets));
        return new Proposed<bool>(true, new Reason(sets > Enough ? PhraseIds.MaterialsMany : PhraseIds.MaterialsEnough, sets));
    }
}
