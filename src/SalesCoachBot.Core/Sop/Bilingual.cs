namespace SalesCoachBot.Core.Sop;

/// <summary>One wording in both languages, side by side; neither is a translation of the other.</summary>
public sealed record Bilingual(string En, string Zh)
{
    public string In(Language language) => language == Language.Chinese ? Zh : En;
}
