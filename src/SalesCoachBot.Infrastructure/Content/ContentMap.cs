using SalesCoachBot.Core;
using SalesCoachBot.Core.Sop;
using YamlDotNet.RepresentationModel;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>
/// One mapping of a content file, read strictly: what is missing, of the wrong kind or unknown is reported under its key.
/// </summary>
internal sealed class ContentMap(string file, string path, YamlMappingNode node, ContentProblems problems)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wrong = new(StringComparer.Ordinal);

    public string File => file;

    public string Path => path;

    public bool Has(string key) => Find(key) is not null;

    public void Report(string key, string what, Language? language = null)
    {
        _wrong.Add(key);
        problems.Add(file, Under(key), what, language);
    }

    /// <summary>Whether something was reported of this key: what follows from it need not be said as well.</summary>
    public bool IsWrong(string key) => _wrong.Contains(key);

    public string? OptionalText(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text):
                return text.Trim();
            case YamlScalarNode:
                Report(key, "is empty");
                return null;
            default:
                Report(key, "must be a single value");
                return null;
        }
    }

    public string Text(string key)
    {
        if (!Has(key))
            Report(key, "is missing");
        return OptionalText(key) ?? "";
    }

    public Bilingual? OptionalWording(string key) => Has(key) ? Wording(key) : null;

    public Bilingual Wording(string key)
    {
        if (!Has(key))
        {
            Report(key, "is missing");
            return new Bilingual("", "");
        }

        var words = Map(key)?.WholeWording();
        return words ?? new Bilingual("", "");
    }

    /// <summary>The mapping itself as a wording: exactly <c>en</c> and <c>zh</c>.</summary>
    public Bilingual WholeWording()
    {
        var words = WordingHere();
        Close();
        return words;
    }

    /// <summary>The wording given by <c>en</c> and <c>zh</c> beside other keys.</summary>
    public Bilingual WordingHere() => new(Words(Language.English), Words(Language.Chinese));

    public ContentMap? Map(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlMappingNode child:
                return new ContentMap(file, Under(key), child, problems);
            default:
                Report(key, "must be a group of keys");
                return null;
        }
    }

    /// <summary>The entries of a list, each known by its <c>id</c> where it has one.</summary>
    public IReadOnlyList<ContentMap> List(string key, string idKey = "id")
    {
        var entries = new List<ContentMap>();
        foreach (var (child, index) in Sequence(key).Select((child, index) => (child, index)))
        {
            if (child is YamlMappingNode map)
                entries.Add(new ContentMap(file, Entry(key, map, idKey, index), map, problems));
            else
                Report($"{key}[{index}]", "must be a group of keys");
        }

        return entries;
    }

    public IReadOnlyList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var (child, index) in Sequence(key).Select((child, index) => (child, index)))
        {
            if (child is YamlScalarNode { Value: { Length: > 0 } text })
                texts.Add(text);
            else
                Report($"{key}[{index}]", "must be a single value");
        }

        return texts;
    }

    /// <summary>The keys of a mapping whose keys are ids, each with its mapping.</summary>
    public IReadOnlyList<(string Id, ContentMap Map)> Groups(string key)
    {
        var groups = Map(key);
        if (groups is null)
            return [];
        return [.. groups.Keys().Select(id => (id, groups.Map(id))).Where(group => group.Item2 is not null)!];
    }

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Close()
    {
        foreach (var key in Keys().Where(key => !_read.Contains(key)))
            Report(key, "is not a key that is known here");
    }

    private IEnumerable<string> Keys() => node.Children.Keys.Select(key => (key as YamlScalarNode)?.Value ?? key.ToString());

    private string Words(Language language)
    {
        switch (Find(language.Key()))
        {
            case YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text):
                return text.Trim();
            default:
                problems.Add(file, path, "the wording is missing", language);
                return "";
        }
    }

    private YamlSequenceNode Sequence(string key)
    {
        switch (Find(key))
        {
            case null:
                return new YamlSequenceNode();
            case YamlSequenceNode list:
                return list;
            default:
                Report(key, "must be a list");
                return new YamlSequenceNode();
        }
    }

    private YamlNode? Find(string key)
    {
        _read.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
    }

    private string Under(string key) => path.Length == 0 ? key : $"{path}.{key}";

    private string Entry(string key, YamlMappingNode entry, string idKey, int index) =>
        entry.Children.TryGetValue(new YamlScalarNode(idKey), out var id) && id is YamlScalarNode { Value: { Length: > 0 } name }
            ? Under(name)
            : Under($"{key}[{index}]");
}
