namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// How many questions a visit goes for: 20–30 % of the fields that are asked at all (A1, G), in whole questions. Where no
/// whole number lies between, the next one above 20 %.
/// </summary>
/// <param name="Low">20 %, rounded up.</param>
/// <param name="High">30 %, rounded down, never below <paramref name="Low"/>.</param>
public sealed record QuestionShare(int Low, int High)
{
    public static QuestionShare Of(int askedFields)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(askedFields);
        var low = (askedFields + 4) / 5;
        return new QuestionShare(low, Math.Max(low, askedFields * 3 / 10));
    }
}
