using SalesCoachBot.Core.Sop;
using SalesCoachBot.Core.Surveys;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>The words by which content files name stages, sensitivities and sections.</summary>
internal static class ContentWords
{
    public const string Before = "before";

    private static readonly Dictionary<string, Sensitivity> Sensitivities = new(StringComparer.Ordinal)
    {
        [Before] = Sensitivity.KnownBefore,
        ["1"] = Sensitivity.ByPhone,
        ["2"] = Sensitivity.InMeeting,
        ["3"] = Sensitivity.InPrivate,
        ["observed"] = Sensitivity.Observed,
    };

    private static readonly Dictionary<string, Must> Musts = new(StringComparer.Ordinal)
    {
        ["always"] = Must.Always,
        ["formal"] = Must.BeforeFormalExchange,
    };

    private static readonly Dictionary<string, VisitStage> Stages = Names<VisitStage>();

    private static readonly Dictionary<string, SurveySection> Sections = Names<SurveySection>();

    public static Sensitivity SensitivityOf(ContentMap map) => One(map, "sensitivity", Sensitivities);

    public static SurveySection SectionOf(ContentMap map) => One(map, "section", Sections);

    public static VisitStage StageOf(ContentMap map) => One(map, "stage", Stages);

    public static VisitStage? StageNamed(string name) => Stages.TryGetValue(name, out var stage) ? stage : null;

    public static string NameOf(VisitStage stage) => LowerCase(stage);

    public static Must MustOf(ContentMap map) => map.Has("must") ? One(map, "must", Musts) : Must.Never;

    private static T One<T>(ContentMap map, string key, Dictionary<string, T> words)
        where T : struct
    {
        var text = map.Text(key);
        if (words.TryGetValue(text, out var value))
            return value;
        if (text.Length > 0)
            map.Report(key, $"'{text}' is none of {string.Join(", ", words.Keys)}");
        return default;
    }

    private static Dictionary<string, T> Names<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(LowerCase, StringComparer.Ordinal);

    // Content files are written in lower case, as authors type.
#pragma warning disable CA1308
    private static string LowerCase<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
