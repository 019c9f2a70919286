using Newtonsoft.Json.Linq;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>A bubble as a rep sees it: text, suggestions, a card with inputs and buttons.</summary>
internal sealed class SeenCard(JObject activity)
{
    private readonly JObject? _card = (JObject?)activity["attachments"]?.FirstOrDefault()?["content"];

    public string Text => (string?)activity["text"] ?? "";

    public JObject Activity => activity;

    public bool IsCard => _card is not null;

    /// <summary>What can be tapped under the bubble.</summary>
    public IReadOnlyList<string> Suggestions =>
        [.. (activity["suggestedActions"]?["actions"] ?? new JArray()).Select(action => (string)action["value"]!)];

    /// <summary>Every word on it, also what is folded away.</summary>
    public string AllText => string.Join('\n', Words());

    /// <summary>The ids of the inputs that the card asks.</summary>
    public IReadOnlyList<string> Inputs => [.. InputElements().Select(input => (string)input["id"]!)];

    /// <summary>The ids of those in sight.</summary>
    public IReadOnlyList<string> InputsInSight =>
        [.. InputElements().Where(input => !input.Ancestors().OfType<JObject>().Any(around => (bool?)around["isVisible"] == false)).Select(input => (string)input["id"]!)];

    public IReadOnlyList<string> Buttons => [.. Actions().Select(action => (string)action["title"]!)];

    public string ValueOf(string input) => (string?)InputElements().Single(element => (string?)element["id"] == input)["value"] ?? "";

    /// <summary>Where a button leads.</summary>
    public string LinkOf(string button) => (string)Actions().Single(action => (string?)action["title"] == button)["url"]!;

    /// <summary>What a client sends when the button is pressed: the inputs as they stand, and the button's own data.</summary>
    public JObject Submission(string button, params (string Id, string Value)[] inputs)
    {
        var action = Actions().SingleOrDefault(action => (string?)action["title"] == button)
            ?? throw new InvalidOperationException($"No button '{button}' among {string.Join(", ", Buttons)}.");
        var sent = new JObject();
        if ((string?)action["associatedInputs"] != "none")
        {
            foreach (var input in InputElements())
            {
                sent[(string)input["id"]!] = input["value"]?.ToString() ?? "";
            }
        }

        foreach (var (id, value) in inputs)
        {
            Assert.Contains(id, Inputs);
            sent[id] = value;
        }

        sent.Merge(action["data"]!);
        return sent;
    }

    /// <summary>Those at the card's foot and those folded away within it.</summary>
    private IEnumerable<JObject> Actions() => _card is null
        ? []
        : _card.Descendants().OfType<JObject>().Where(element => (string?)element["type"] is "Action.Submit" or "Action.OpenUrl");

    private IEnumerable<JObject> InputElements() => _card is null
        ? []
        : _card.Descendants().OfType<JObject>().Where(element => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    private IEnumerable<string> Words()
    {
        yield return Text;
        if (_card is null)
        {
            yield break;
        }

        foreach (var property in _card.Descendants().OfType<JProperty>())
        {
            if (property.Name is "text" or "title" or "label" or "placeholder" && property.Value.Type == JTokenType.String
                || property is { Name: "value", Parent.Parent.Parent: JProperty { Name: "facts" } })
            {
                yield return ((string)property.Value!).Replace("\\", "", StringComparison.Ordinal);
            }
        }
    }
}
