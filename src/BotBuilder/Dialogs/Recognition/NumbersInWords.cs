using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Numbers in what a user wrote. The recognizers read words and signs of many languages by large expressions; plain
/// digits, by far the most common answer, are read without them and with the same result.
/// </summary>
internal static class NumbersInWords
{
    /// <summary>Used where a language is not said.</summary>
    public const string DefaultCulture = Culture.English;

    /// <summary>The recognizers give longer numbers as rounded powers of ten.</summary>
    private const int MostExactDigits = 15;

    private static readonly NumberRecognizer Recognizer = new();
    private static readonly NumberWithUnitRecognizer UnitRecognizer = new();

    /// <summary>Numbers such as "2", "two", 二.</summary>
    public static IReadOnlyList<ModelResult> Numbers(string utterance, string culture) =>
        IsPlain(utterance)
            ? [Plain(utterance)]
            : InvariantCulture.Run(() => Recognizer.GetNumberModel(culture).Parse(utterance));

    /// <summary>Positions such as "the second", 第二个.</summary>
    public static IReadOnlyList<ModelResult> Ordinals(string utterance, string culture) =>
        IsPlain(utterance) ? [] : ChineseFromEnd.Correct(
            utterance, InvariantCulture.Run(() => Recognizer.GetOrdinalModel(culture).Parse(utterance)));

    /// <summary>Amounts of money, ages, temperatures and measures, for utterances without a bare number.</summary>
    public static IReadOnlyList<ModelResult> Quantities(string utterance, string culture) => InvariantCulture.Run(() =>
    {
        IModel[] models =
        [
            UnitRecognizer.GetCurrencyModel(culture),
            UnitRecognizer.GetAgeModel(culture),
            UnitRecognizer.GetTemperatureModel(culture),
            UnitRecognizer.GetDimensionModel(culture),
        ];
        return models.SelectMany(model => model.Parse(utterance)).ToList();
    });

    /// <summary>Whether it is digits and nothing else, written the way a number is.</summary>
    public static bool IsPlain(string utterance)
    {
        if (utterance.Length is 0 or > MostExactDigits || (utterance[0] == '0' && utterance.Length > 1))
            return false;
        foreach (var character in utterance)
        {
            if (!char.IsAsciiDigit(character))
                return false;
        }

        return true;
    }

    /// <summary>How the culture writes numbers; the recognizers answer in that form.</summary>
    public static CultureInfo FormatOf(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            // A locale comes from outside and may be anything; the recognizers then read English.
            return CultureInfo.GetCultureInfo(DefaultCulture);
        }
    }

    private static ModelResult Plain(string utterance) => new()
    {
        Text = utterance,
        Start = 0,
        End = utterance.Length - 1,
        TypeName = "number",
        Resolution = new SortedDictionary<string, object> { ["value"] = utterance },
    };
}
