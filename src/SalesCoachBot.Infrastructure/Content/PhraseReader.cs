using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Reads the phrases in which the planning rules give their reasons and name their parts.</summary>
internal static class PhraseReader
{
    public static IEnumerable<Located<SopLine>> ReadAll(ContentMap file)
    {
        var phrases = file.List("phrases").Select(map => new Located<SopLine>(SopItemReader.Line(map), map)).ToList();
        file.Close();
        return phrases;
    }
}
