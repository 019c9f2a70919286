using System.Text;

namespace SalesCoachBot.Core.Customers.Names;

/// <summary>How names are compared: without differences of case, width, spacing and points.</summary>
public static class Spelling
{
    /// <summary><c>Ｄｒ. ZHAO </c> and <c>dr zhao</c> are one.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var letter in Normalised(text))
        {
            if (char.IsLetterOrDigit(letter) || letter is '&' or '+' || char.IsSurrogate(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
            }
            else if (plain.Length > 0 && plain[^1] != ' ' && letter is not ('\'' or '’'))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>Whether the two are spelt alike.</summary>
    public static bool Same(string one, string other) => Plain(one) == Plain(other);

    /// <summary>Whether it is a Chinese character.</summary>
    internal static bool IsHan(char letter) => letter is >= '\u3400' and <= '\u9fff' or >= '\uf900' and <= '\ufaff';

    // A text with half a surrogate pair cannot be normalised; it is compared as it stands.
    private static string Normalised(string text) =>
        text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? text : text.Normalize(NormalizationForm.FormKC);
}
