using System.Text.Json;

namespace SalesCoachBot.Core.Reading;

/// <summary>What is known of the intents themselves.</summary>
public static class Intents
{
    private static readonly Dictionary<Intent, string> Words =
        Enum.GetValues<Intent>().ToDictionary(intent => intent, intent => JsonNamingPolicy.SnakeCaseLower.ConvertName(intent.ToString()));

    private static readonly Dictionary<string, Intent> ByWord = Words.ToDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The intent's name in data files: <c>report_progress</c>.</summary>
    public static string Word(this Intent intent) => Words[intent];

    /// <summary>The intent of that name in data files, or null.</summary>
    public static Intent? Named(string word) => ByWord.TryGetValue(word, out var intent) ? intent : null;

    /// <summary>Whether something of the rep's is lost when it is carried out: such a reading needs clear words.</summary>
    public static bool IsDestructive(this Intent intent) => intent is Intent.Forget or Intent.Merge or Intent.CancelVisit;

    /// <summary>Whether it only makes sense inside an interview.</summary>
    public static bool IsStep(this Intent intent) =>
        intent is Intent.Cancel or Intent.Back or Intent.Skip or Intent.Why or Intent.Status;
}
