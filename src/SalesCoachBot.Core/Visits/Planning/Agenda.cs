using System.Collections.Immutable;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>
/// The agenda of one meeting (D4): its parts in order, whose minutes always add up to the meeting's length. Every edit gives
/// a new agenda. Parts are counted from 1, as the rep sees them; a number or a time that does not fit throws
/// <see cref="ArgumentOutOfRangeException"/>, and <see cref="Has"/> and <see cref="LongestForOne"/> say beforehand what fits.
/// </summary>
public sealed class Agenda
{
    /// <summary>Minutes of the shortest and the longest meeting that is planned.</summary>
    public const int Shortest = 15;
    public const int Longest = 480;

    /// <summary>More lines than this are no agenda for a client; and each needs its minute.</summary>
    public const int MostParts = 12;

    private readonly ImmutableList<AgendaPart> _parts;

    private Agenda(IEnumerable<AgendaPart> parts)
    {
        _parts = [.. parts];
        Length = _parts.Sum(part => part.Minutes);
    }

    /// <summary>Minutes of the whole meeting.</summary>
    public int Length { get; }

    public IReadOnlyList<AgendaPart> Parts => _parts;

    public AgendaPart this[int number] => _parts[Index(number)];

    public static bool Fits(int length) => length is >= Shortest and <= Longest;

    /// <summary>The four parts of D4, after an opening with room for E3 and E4.</summary>
    public static Agenda Plan(int length) => new(AgendaMinutes.For(Checked(length)));

    /// <summary>An agenda as it was kept: its parts add up to a length that can be planned.</summary>
    /// <exception cref="ArgumentException">A part without a minute, no parts, or a length that cannot be planned.</exception>
    public static Agenda Of(IEnumerable<AgendaPart> parts)
    {
        var agenda = new Agenda(parts);
        if (!Fits(agenda.Length) || agenda._parts.Any(part => part.Minutes < 1))
            throw new ArgumentException($"{agenda.Length} minutes in {agenda._parts.Count} parts make no agenda.", nameof(parts));
        return agenda;
    }

    public bool Has(int number) => number >= 1 && number <= _parts.Count;

    /// <summary>The most minutes that any one part can be given while each of the others keeps one.</summary>
    public int LongestForOne => Length - (_parts.Count - 1);

    /// <summary>The most minutes that a further part can be given; 0 when there is no room for one.</summary>
    public int LongestForAnother => _parts.Count < MostParts ? Math.Max(0, Length - _parts.Count) : 0;

    public Agenda Rename(int number, string title)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return new(_parts.SetItem(Index(number), this[number] with { OwnTitle = title.Trim() }));
    }

    /// <summary>Sets the minutes of one part; the others give or take, those that the rep set himself last.</summary>
    public Agenda WithMinutes(int number, int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, LongestForOne);
        var part = this[number] with { Minutes = minutes, IsFixed = true };
        return new(AgendaFit.To(Length, _parts.SetItem(Index(number), part), part));
    }

    /// <summary>Adds a part of the rep's own before the questions.</summary>
    public Agenda Add(string title, int minutes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, LongestForAnother);
        var part = new AgendaPart(AgendaPartKind.Own, minutes, title.Trim(), IsFixed: true);
        var at = _parts.FindIndex(other => other.Kind == AgendaPartKind.Questions);
        return new(AgendaFit.To(Length, _parts.Insert(at < 0 ? _parts.Count : at, part), part));
    }

    /// <summary>Drops a part; its minutes go to the others.</summary>
    /// <exception cref="InvalidOperationException">The client's part and the questions stay.</exception>
    public Agenda Drop(int number)
    {
        var part = this[number];
        if (!part.MayBeDropped)
            throw new InvalidOperationException($"{part.Kind} stays in every agenda.");
        return new(AgendaFit.To(Length, _parts.RemoveAt(Index(number)), null));
    }

    /// <summary>Moves a part so that it bears the other number afterwards.</summary>
    public Agenda Move(int from, int to) => new(_parts.RemoveAt(Index(from)).Insert(Index(to), this[from]));

    /// <summary>
    /// Plans anew for another length: parts that the rep dropped stay dropped, his titles stay, and his minutes stay if there
    /// is room for them.
    /// </summary>
    public Agenda WithLength(int length) => new(AgendaFit.To(length, AgendaFit.Replanned(_parts, Plan(length).Parts), null));

    private static int Checked(int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, Shortest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Longest);
        return length;
    }

    private int Index(int number) => Has(number)
        ? number - 1
        : throw new ArgumentOutOfRangeException(nameof(number), number, $"The agenda has {_parts.Count} parts.");
}
