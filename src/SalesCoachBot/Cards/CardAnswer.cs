using Newtonsoft.Json.Linq;

namespace SalesCoachBot.Cards;

/// <summary>What a card of ours sends: which one it is, what was pressed, and its inputs as texts.</summary>
/// <param name="Card">The kind of card.</param>
/// <param name="Press">What was pressed.</param>
/// <param name="About">The id of the record that the card is about, or null.</param>
/// <param name="Token">The card's own instance.</param>
/// <param name="Inputs">By input id; empty ones are left out.</param>
public sealed record CardAnswer(string Card, string Press, Guid? About, string? Token, IReadOnlyDictionary<string, string> Inputs)
{
    private const string CardName = "coach";
    private const string PressName = "press";
    private const string AboutName = "about";
    private const string TokenName = "token";
    private const int LongestInput = 5000;

    /// <summary>The input, or null where it was left empty.</summary>
    public string? this[string id] => Inputs.GetValueOrDefault(id);

    /// <summary>What a button carries.</summary>
    public static JObject Data(string card, string press, Guid? about = null, string? token = null)
    {
        var data = new JObject { [CardName] = card, [PressName] = press };
        if (about is { } id)
        {
            data[AboutName] = id.ToString("N");
        }

        if (token is not null)
        {
            data[TokenName] = token;
        }

        return data;
    }

    /// <summary>Reads what a client sent; null when it is no card of ours, whatever it is.</summary>
    public static CardAnswer? Read(object? value) =>
        value is JObject sent && Word(sent, CardName) is { } card && Word(sent, PressName) is { } press
            ? new CardAnswer(
                card,
                press,
                Guid.TryParse(Word(sent, AboutName), out var about) ? about : null,
                Word(sent, TokenName),
                InputsOf(sent))
            : null;

    private static Dictionary<string, string> InputsOf(JObject sent) => sent.Properties()
        .Where(property => property.Name is not (CardName or PressName or AboutName or TokenName))
        .Select(property => (property.Name, Value: Text(property.Value)?.Trim()))
        .Where(input => !string.IsNullOrEmpty(input.Value))
        .ToDictionary(input => input.Name, input => input.Value!.Length > LongestInput ? input.Value[..LongestInput] : input.Value);

    private static string? Word(JObject sent, string name) => sent[name] is JValue { Type: JTokenType.String } word ? (string?)word : null;

    /// <summary>Web Chat and Teams send toggles as text; a number may come as a number.</summary>
    private static string? Text(JToken token) => token is JValue { Value: not null } value
        ? value.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
