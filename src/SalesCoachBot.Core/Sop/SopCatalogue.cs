using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Core.Sop;

/// <summary>
/// Everything the coach teaches, in both languages, by id: the SOP's rows, the survey form, the stages, and the phrases in
/// which the planning rules give their reasons.
/// </summary>
public sealed class SopCatalogue
{
    private readonly Dictionary<string, SopItem> _items;
    private readonly Dictionary<string, SurveyField> _fields;
    private readonly Dictionary<string, Bilingual> _phrases;
    private readonly ILookup<string, SopItem> _parts;

    /// <exception cref="ArgumentException">Two rows, fields or phrases share an id.</exception>
    public SopCatalogue(
        IReadOnlyList<SopItem> items,
        IReadOnlyList<SurveyField> fields,
        IReadOnlyList<StagePlan> stages,
        IReadOnlyList<SopLine> phrases)
    {
        Items = items;
        Fields = fields;
        Stages = stages;
        _items = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        _fields = fields.ToDictionary(field => field.Id, StringComparer.Ordinal);
        _phrases = phrases.ToDictionary(phrase => phrase.Id, phrase => phrase.Words, StringComparer.Ordinal);
        _parts = items.Where(item => item.PartOf is not null).ToLookup(item => item.PartOf!, StringComparer.Ordinal);
    }

    /// <summary>All rows A–F, in the SOP's order.</summary>
    public IReadOnlyList<SopItem> Items { get; }

    /// <summary>The survey form, in its order, with what the organisation added.</summary>
    public IReadOnlyList<SurveyField> Fields { get; }

    public IReadOnlyList<StagePlan> Stages { get; }

    /// <summary>The forms in which something can be promised that leads to the next contact (A2).</summary>
    public IReadOnlyList<SopItem> Hooks => PartsOf(SopIds.Hooks);

    /// <summary>The kinds of what we can give (A3).</summary>
    public IReadOnlyList<SopItem> Resources => PartsOf(SopIds.Resources);

    /// <summary>The four principles, in their order (A4).</summary>
    public IReadOnlyList<SopItem> Mindset => PartsOf(SopIds.Mindset);

    /// <summary>The kinds of backup material (B1.3).</summary>
    public IReadOnlyList<SopLine> Materials => Item(SopIds.Materials).Choices;

    /// <exception cref="KeyNotFoundException">No row has this id.</exception>
    public SopItem Item(string id) =>
        FindItem(id) ?? throw new KeyNotFoundException($"The SOP has no item '{id}'.");

    public SopItem? FindItem(string id) => _items.GetValueOrDefault(id);

    /// <exception cref="KeyNotFoundException">The survey form has no such field.</exception>
    public SurveyField Field(string id) =>
        FindField(id) ?? throw new KeyNotFoundException($"The survey form has no field '{id}'.");

    /// <summary>The field, or null: an organisation may have dropped one that an older record still names.</summary>
    public SurveyField? FindField(string id) => _fields.GetValueOrDefault(id);

    /// <summary>The rows directly under another, in order.</summary>
    public IReadOnlyList<SopItem> PartsOf(string id) => [.. _parts[id]];

    public StagePlan Stage(VisitStage stage) => Stages.First(plan => plan.Stage == stage);

    /// <summary>The row that describes a stage (B2.1–B2.5).</summary>
    public SopItem StageItem(VisitStage stage) => Item(Stage(stage).Item);

    /// <summary>The goals of a stage (the parts of C1–C5).</summary>
    public IReadOnlyList<SopItem> Goals(VisitStage stage) => PartsOf(Stage(stage).Goals);

    /// <summary>The steps that a brief names when they were skipped.</summary>
    public IReadOnlyList<SopItem> Musts(bool formalExchange) =>
        [.. Items.Where(item => item.Must == Must.Always || (formalExchange && item.Must == Must.BeforeFormalExchange))];

    /// <summary>The SOP's reason for a row or a survey field: the answer to "why?".</summary>
    /// <exception cref="KeyNotFoundException">Neither a row nor a field has this id.</exception>
    public Bilingual Why(string id) => FindField(id)?.Why ?? Item(id).Why;

    /// <summary>The name of a row or a survey field.</summary>
    /// <exception cref="KeyNotFoundException">Neither a row nor a field has this id.</exception>
    public Bilingual Name(string id) => FindField(id)?.Label ?? Item(id).Title;

    /// <exception cref="KeyNotFoundException">No phrase has this id.</exception>
    public Bilingual Phrase(string id) =>
        _phrases.TryGetValue(id, out var words) ? words : throw new KeyNotFoundException($"There is no phrase '{id}'.");

    /// <summary>The ids of all phrases.</summary>
    public IReadOnlyCollection<string> PhraseIds => _phrases.Keys;
}
