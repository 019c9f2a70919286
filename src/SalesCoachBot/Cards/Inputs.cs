using System.Globalization;
using Newtonsoft.Json.Linq;

namespace SalesCoachBot.Cards;

/// <summary>The inputs of a card, each prefilled with what is known.</summary>
public static class Inputs
{
    /// <summary>One line, or several.</summary>
    public static JObject Text(string id, string label, string? value = null, string? example = null, bool multiline = false)
    {
        var input = Input("Input.Text", id, label, value);
        input["maxLength"] = 1000;
        if (example is not null)
        {
            input["placeholder"] = example;
        }

        if (multiline)
        {
            input["isMultiline"] = true;
        }

        return input;
    }

    /// <summary>A day.</summary>
    public static JObject Date(string id, string label, DateOnly? value) =>
        Input("Input.Date", id, label, value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A time of day.</summary>
    public static JObject Time(string id, string label, TimeOnly? value) =>
        Input("Input.Time", id, label, value?.ToString("HH:mm", CultureInfo.InvariantCulture));

    /// <summary>
    /// A number. No bounds stand on the card: one that is left empty would be out of them, and its buttons would be dead without a word.
    /// The reader of the answer holds to the bounds.
    /// </summary>
    public static JObject Number(string id, string label, int? value)
    {
        var input = Input("Input.Number", id, label, null);
        if (value is { } known)
        {
            input["value"] = known;
        }

        return input;
    }

    /// <summary>One of a few.</summary>
    public static JObject One(string id, string label, string? value, IEnumerable<(string Value, string Title)> choices, bool compact = false)
    {
        var input = Choices(id, label, value, choices);
        input["style"] = compact ? "compact" : "expanded";
        return input;
    }

    /// <summary>Any of a few.</summary>
    public static JObject Some(string id, string label, IEnumerable<string> values, IEnumerable<(string Value, string Title)> choices)
    {
        var input = Choices(id, label, string.Join(',', values), choices);
        input["isMultiSelect"] = true;
        return input;
    }

    /// <summary>Yes or no.</summary>
    public static JObject Toggle(string id, string title, bool value)
    {
        var input = new JObject { ["type"] = "Input.Toggle", ["id"] = id, ["title"] = title, ["wrap"] = true, ["spacing"] = "small" };
        input["value"] = value ? "true" : "false";
        return input;
    }

    private static JObject Choices(string id, string label, string? value, IEnumerable<(string Value, string Title)> choices)
    {
        var input = Input("Input.ChoiceSet", id, label, value);
        input["wrap"] = true;
        input["choices"] = new JArray(choices.Select(choice => new JObject { ["title"] = choice.Title, ["value"] = choice.Value }));
        return input;
    }

    private static JObject Input(string type, string id, string label, string? value)
    {
        var input = new JObject { ["type"] = type, ["id"] = id, ["label"] = label, ["spacing"] = "small" };
        if (!string.IsNullOrEmpty(value))
        {
            input["value"] = value;
        }

        return input;
    }
}
