using FsCheck.Xunit;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

/// <summary>What holds of every agenda, whatever its length and however it is edited.</summary>
public sealed class AgendaProperties
{
    [Fact]
    public void Every_length_adds_up_with_room_for_the_client_and_for_questions()
    {
        for (var length = Agenda.Shortest; length <= Agenda.Longest; length++)
        {
            var agenda = Agenda.Plan(length);
            Assert.Equal(length, agenda.Parts.Sum(part => part.Minutes));
            Assert.All(agenda.Parts, part => Assert.True(part.Minutes >= 2, $"{part} of {length}"));
            Assert.True(Of(agenda, AgendaPartKind.ClientSide) + Of(agenda, AgendaPartKind.Questions) >= length / 4);
            Assert.True(Of(agenda, AgendaPartKind.OurSide) <= 30);
        }
    }

    [Property(MaxTest = 1000)]
    public bool Any_edits_keep_the_sum_and_leave_everybody_a_minute(ushort first, (byte What, byte Which, ushort Minutes)[] edits)
    {
        var agenda = Agenda.Plan(Length(first));
        foreach (var edit in edits)
        {
            var before = agenda.Length;
            agenda = Edit(agenda, edit.What % 5, (edit.Which % agenda.Parts.Count) + 1, edit.Minutes);
            if (agenda.Parts.Sum(part => part.Minutes) != agenda.Length || agenda.Parts.Any(part => part.Minutes < 1))
                return false;
            if (edit.What % 5 != 4 && agenda.Length != before)
                return false;
        }

        return true;
    }

    private static Agenda Edit(Agenda agenda, int what, int which, ushort minutes) => what switch
    {
        0 => agenda.WithMinutes(which, (minutes % agenda.LongestForOne) + 1),
        1 when agenda.LongestForAnother > 0 => agenda.Add("own", (minutes % agenda.LongestForAnother) + 1),
        2 when agenda[which].MayBeDropped => agenda.Drop(which),
        3 => agenda.Move(which, (minutes % agenda.Parts.Count) + 1),
        4 => agenda.WithLength(Length(minutes)),
        _ => agenda.Rename(which, "renamed"),
    };

    private static int Length(ushort any) => Agenda.Shortest + (any % (Agenda.Longest - Agenda.Shortest + 1));

    private static int Of(Agenda agenda, AgendaPartKind kind) => agenda.Parts.Single(part => part.Kind == kind).Minutes;
}
