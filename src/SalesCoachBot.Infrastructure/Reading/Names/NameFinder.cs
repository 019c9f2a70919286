using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Text;

namespace SalesCoachBot.Infrastructure.Reading.Names;

/// <summary>Finds the people and companies in a short text of either language.</summary>
/// <param name="known">Further words that are no names: those of the commands.</param>
public sealed class NameFinder(IReadOnlySet<string> known)
{
    /// <summary>Stands where something has been taken out; in no word list.</summary>
    private const char Blank = '\uE000';

    /// <summary>The names outside the places already taken, in their order.</summary>
    public IReadOnlyList<NameMention> Find(string text, IReadOnlyCollection<Span> taken)
    {
        var even = Folding.FoldWidth(text);
        var places = taken.ToList();
        var found = new List<NameMention>();
        Add(ChinesePeople.Find(Mask(even, places)).Select(span => new NameMention(span, NameKind.Person)));
        Add(new LatinNames(even, known).Find(places));
        Add(new ChineseCompanies(known).Find(Mask(even, places)));
        return [.. found.OrderBy(name => name.Span.Start)];

        void Add(IEnumerable<NameMention> names)
        {
            foreach (var name in names.ToList().Where(name => !places.Exists(place => place.Overlaps(name.Span))))
            {
                places.Add(name.Span);
                found.Add(name);
            }
        }
    }

    private static string Mask(string text, List<Span> places)
    {
        var masked = text.ToCharArray();
        foreach (var place in places)
            Array.Fill(masked, Blank, place.Start, place.Length);
        return new string(masked);
    }
}
