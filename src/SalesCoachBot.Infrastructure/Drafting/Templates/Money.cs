using System.Globalization;
using System.Text.RegularExpressions;
using SalesCoachBot.Core;

namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>An amount as the draft's language writes it: <c>2000000 CNY</c> is 200万元, or RMB 2 million.</summary>
internal static partial class Money
{
    /// <summary>Null when the value is no amount of a currency.</summary>
    public static string? Say(string? value, Language language)
    {
        var match = Amount().Match(value ?? "");
        if (!match.Success || !decimal.TryParse(match.Groups["n"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
            return null;

        return language == Language.Chinese ? Chinese(amount, match.Groups["c"].Value) : English(amount, match.Groups["c"].Value);
    }

    private static string Chinese(decimal amount, string currency)
    {
        var unit = currency switch
        {
            "CNY" or "RMB" => "元",
            "USD" => "美元",
            "EUR" => "欧元",
            "GBP" => "英镑",
            "HKD" => "港元",
            "SGD" => "新加坡元",
            "JPY" => "日元",
            _ => currency,
        };
        return amount switch
        {
            >= 100_000_000 when amount % 1_000_000 == 0 => $"{Plain(amount / 100_000_000)}亿{unit}",
            >= 10_000 when amount % 100 == 0 => $"{Plain(amount / 10_000)}万{unit}",
            _ => $"{Plain(amount)}{unit}",
        };
    }

    private static string English(decimal amount, string currency)
    {
        var code = currency == "CNY" ? "RMB" : currency;
        return amount >= 1_000_000 && amount % 10_000 == 0
            ? $"{code} {Plain(amount / 1_000_000)} million"
            : $"{code} {amount.ToString("#,##0.##", CultureInfo.InvariantCulture)}";
    }

    private static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<n>\d+(?:\.\d+)?)\s*(?<c>[A-Z]{3})$")]
    private static partial Regex Amount();
}
