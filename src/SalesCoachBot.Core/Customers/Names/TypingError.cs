namespace SalesCoachBot.Core.Customers.Names;

/// <summary>
/// One slip of the finger in a word of four letters or more: a letter too many, too few, wrong, or two swapped.
/// </summary>
internal static class TypingError
{
    private const int Shortest = 4;

    public static bool Between(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < Shortest || longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = shorter.AsSpan().CommonPrefixLength(longer);
        if (longer.Length > shorter.Length)
        {
            return longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same));
        }

        return same < shorter.Length
            && (longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same + 1)) || Swapped(shorter, longer, same));
    }

    private static bool Swapped(string one, string other, int at) =>
        at + 1 < one.Length && one[at] == other[at + 1] && one[at + 1] == other[at]
        && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));
}
