using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>The sentences of the templates, both languages side by side, by key (<c>Wording/*.yml</c>).</summary>
internal sealed class Phrasebook
{
    private const string Folder = "Drafting.Templates.Wording";
    private readonly Dictionary<string, Bilingual> _phrases = new(StringComparer.Ordinal);

    public static Phrasebook Shipped { get; } = Load();

    public IReadOnlyDictionary<string, Bilingual> All => _phrases;

    /// <summary>
    /// The phrase for this key, the closest to the request first: <c>key.stage.tone</c>, <c>key.stage</c>,
    /// <c>key.tone</c>, <c>key</c>.
    /// </summary>
    public string Find(string key, DraftRequest request)
    {
        var stage = request.Stage.ToString().ToLowerInvariant();
        var tone = request.Tone.ToString().ToLowerInvariant();

        foreach (var candidate in (string[])[$"{key}.{stage}.{tone}", $"{key}.{stage}", $"{key}.{tone}", key])
        {
            if (_phrases.TryGetValue(candidate, out var phrase))
                return phrase.In(request.Language);
        }

        throw new KeyNotFoundException($"The templates have no wording for {key}.");
    }

    private static Phrasebook Load()
    {
        var book = new Phrasebook();
        var yaml = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();

        foreach (var name in EmbeddedText.Names(Folder))
        {
            foreach (var (key, sides) in yaml.Deserialize<Dictionary<string, Dictionary<string, string>>>(EmbeddedText.Read(name)))
                book._phrases.Add(key, Read(name, key, sides));
        }

        return book;
    }

    private static Bilingual Read(string file, string key, Dictionary<string, string> sides)
    {
        if (sides.Count == 2 && sides.TryGetValue("en", out var english) && sides.TryGetValue("zh", out var chinese)
            && english.Length > 0 && chinese.Length > 0)
        {
            return new Bilingual(english, chinese);
        }

        throw new InvalidDataException($"{file}: {key} needs a wording in en and in zh, and nothing else.");
    }
}
