using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Names;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>Which of the names in a line is the customer, which his company.</summary>
internal static class MeantNames
{
    /// <summary>The client's person as written, or null.</summary>
    public static string? Customer(Intent intent, Prepared line) => First(intent, line, NameKind.Person);

    /// <summary>The client's organisation as written, or null.</summary>
    public static string? Company(Intent intent, Prepared line) => First(intent, line, NameKind.Company);

    private static string? First(Intent intent, Prepared line, NameKind kind)
    {
        if (IsWithoutNames(intent))
            return null;
        return line.Names.FirstOrDefault(name => name.Kind == kind) is { } first ? line.Mended.Original(first.Span) : null;
    }

    private static bool IsWithoutNames(Intent intent) => intent.IsStep() || intent is Intent.ArsenalAdd or Intent.Greeting
        or Intent.Thanks or Intent.SetLanguage or Intent.SetQuietHours or Intent.SetTone;
}
