using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace SalesCoachBot.Cards;

/// <summary>
/// An adaptive card in the making: shape only, the words come from outside. Version 1.5 is the newest that Teams and Web Chat
/// both render.
/// </summary>
public sealed class Card
{
    /// <summary>The attachment type of adaptive cards.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private readonly JArray _body = [];
    private readonly JArray _actions = [];

    /// <summary>The card's first line: what it is, in a few words.</summary>
    public Card Title(string text) => Add(Text(text, ("size", "medium"), ("weight", "bolder"), ("style", "heading")));

    /// <summary>A small line above or below the matter: progress, a reason.</summary>
    public Card Note(string text) => Add(Text(text, ("isSubtle", true), ("spacing", "small"), ("size", "small")));

    /// <summary>A heading within the card.</summary>
    public Card Section(string text) => Add(Text(text, ("weight", "bolder"), ("spacing", "medium")));

    /// <summary>A paragraph.</summary>
    public Card Say(string text) => Add(Text(text, ("spacing", "small")));

    /// <summary>A paragraph that must not be overlooked.</summary>
    public Card Warn(string text) => Add(Text(text, ("color", "attention"), ("spacing", "small")));

    /// <summary>Labelled facts; those without a value are left out.</summary>
    public Card Facts(params IEnumerable<(string Label, string? Value)> facts)
    {
        var shown = facts
            .Where(fact => !string.IsNullOrWhiteSpace(fact.Value))
            .Select(fact => new JObject { ["title"] = fact.Label, ["value"] = Plain(fact.Value!) })
            .ToArray<object>();
        return shown.Length == 0 ? this : Add(new JObject { ["type"] = "FactSet", ["facts"] = new JArray(shown), ["spacing"] = "small" });
    }

    /// <summary>Numbered lines.</summary>
    public Card Numbered(IEnumerable<string> lines) =>
        Add(Text(string.Join("\n\n", lines.Select((line, i) => $"{i + 1}\\. {Plain(line)}")), plain: false, ("spacing", "small")));

    /// <summary>An element made elsewhere: an input, mostly.</summary>
    public Card Add(JObject element)
    {
        _body.Add(element);
        return this;
    }

    /// <summary>Elements that stand hidden behind a line to be tapped.</summary>
    public Card Fold(string id, string more, params JObject[] elements)
    {
        _body.Add(new JObject
        {
            ["type"] = "ActionSet",
            ["spacing"] = "small",
            ["actions"] = new JArray(new JObject
            {
                ["type"] = "Action.ToggleVisibility",
                ["title"] = more,
                ["targetElements"] = new JArray(id),
            }),
        });
        _body.Add(new JObject { ["type"] = "Container", ["id"] = id, ["isVisible"] = false, ["items"] = new JArray(elements.ToArray<object>()) });
        return this;
    }

    /// <summary>A button that sends the card's inputs, with what the card says of itself.</summary>
    public Card Button(string title, JObject data, bool primary = false, bool withInputs = true)
    {
        var button = new JObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };
        if (primary)
        {
            button["style"] = "positive";
        }

        if (!withInputs)
        {
            button["associatedInputs"] = "none";
        }

        _actions.Add(button);
        return this;
    }

    /// <summary>A button that stands within the card, and sends nothing but what it carries.</summary>
    public static JObject Submit(string title, JObject data) =>
        new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data, ["associatedInputs"] = "none" };

    /// <summary>Buttons within the card.</summary>
    public static JObject Buttons(params IEnumerable<JObject> buttons) =>
        new() { ["type"] = "ActionSet", ["spacing"] = "small", ["actions"] = new JArray(buttons.ToArray<object>()) };

    /// <summary>A button that opens a page.</summary>
    public Card Link(string title, Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        _actions.Add(new JObject { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = url.AbsoluteUri });
        return this;
    }

    /// <summary>The finished card.</summary>
    /// <param name="spoken">What stands for the card where cards cannot be shown.</param>
    public Attachment ToAttachment(string spoken)
    {
        var card = new JObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["fallbackText"] = spoken,
            ["speak"] = spoken,
            ["body"] = _body,
        };
        if (_actions.Count > 0)
        {
            card["actions"] = _actions;
        }

        return new Attachment { ContentType = ContentType, Content = card };
    }

    /// <summary>A text element; what is not ours to format is shown to the letter.</summary>
    public static JObject Text(string text, params (string Name, JToken Value)[] looks) => Text(text, plain: true, looks);

    private static JObject Text(string text, bool plain, params (string Name, JToken Value)[] looks)
    {
        var element = new JObject { ["type"] = "TextBlock", ["text"] = plain ? Plain(text) : text, ["wrap"] = true };
        foreach (var (name, value) in looks)
        {
            element[name] = value;
        }

        return element;
    }

    /// <summary>Cards read Markdown: what a rep or a client said must not become a link or a heading.</summary>
    private static string Plain(string text) => Markdown.Inert(text);
}
