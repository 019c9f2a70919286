using System;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads the kinds of number that a <see cref="NumberPrompt{T}"/> may ask for.</summary>
internal static class NumberParsing<T>
    where T : struct
{
    private delegate bool Parser(string text, CultureInfo culture, out T number);

    private static readonly Parser Parse = ParserOf(default(T));

    /// <exception cref="NotSupportedException">The type is none of them.</exception>
    public static void RefuseOtherTypes()
    {
        if (Parse == null)
            throw new NotSupportedException($"NumberPrompt: Type argument T <{typeof(T)}> is not supported");
    }

    public static bool TryParse(string text, CultureInfo culture, out T number) => Parse(text, culture, out number);

    private static Parser ParserOf(T kind) => kind switch
    {
        int => TryParseAs<int>,
        long => TryParseAs<long>,
        float => TryParseAs<float>,
        double => TryParseAs<double>,
        decimal => TryParseAs<decimal>,
        _ => null,
    };

    private static bool TryParseAs<TNumber>(string text, CultureInfo culture, out T number)
        where TNumber : struct, System.Numerics.INumberBase<TNumber>
    {
        var parsed = TNumber.TryParse(text, NumberStyles.Any, culture, out var value);
        number = parsed && value is T same ? same : default;
        return parsed;
    }
}
