namespace SalesCoachBot.Infrastructure.Reading.Text;

/// <summary>Evens out how a text was typed without moving a character, so that a place found in it is a place in the original.</summary>
public static class Folding
{
    /// <summary>Lower case, half width, straight quotes and plain spaces; as long as the text.</summary>
    public static string Fold(string text) => Map(text, c => char.ToLowerInvariant(Even(c)));

    /// <summary>The same with capitals kept, which tell names apart.</summary>
    public static string FoldWidth(string text) => Map(text, Even);

    private static string Map(string text, Func<char, char> one)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Length, (text, one), static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++)
                to[i] = from.one(from.text[i]);
        });
    }

    private static char Even(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' or '\t' or '\u2002' or '\u2003' or '\u2009' or '\u200B' => ' ',
        '\u2018' or '\u2019' or '\u02BC' or '\u0060' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
        _ => c,
    };
}
