using SalesCoachBot.Core.Tests.Sop;
using SalesCoachBot.Core.Visits.Planning;

namespace SalesCoachBot.Core.Tests.Visits.Planning;

public sealed class MeansTests
{
    [Theory]
    [InlineData(5, false, PresentationForm.PrintedAndConversation, PhraseIds.PresentationSmall)]
    [InlineData(6, false, PresentationForm.Slides, PhraseIds.PresentationLarge)]
    [InlineData(2, true, PresentationForm.Slides, PhraseIds.PresentationTechnical)]
    [InlineData(null, false, PresentationForm.PrintedAndConversation, PhraseIds.PresentationUnknown)]
    public void Presentation_goes_by_size_and_by_who_listens(int? people, bool technical, PresentationForm form, string reason)
    {
        var proposal = PresentationProposal.For(people, technical);

        Assert.Equal((form, reason), (proposal.Value, proposal.Because.PhraseId));
    }

    [Theory]
    [InlineData(0, false, PhraseIds.MaterialsTooFew)]
    [InlineData(2, false, PhraseIds.MaterialsTooFew)]
    [InlineData(3, true, PhraseIds.MaterialsEnough)]
    [InlineData(5, true, PhraseIds.MaterialsEnough)]
    [InlineData(6, true, PhraseIds.MaterialsMany)]
    public void Three_sets_of_material_are_the_floor(int sets, bool enough, string reason) =>
        Assert.Equal(new Proposed<bool>(enough, new Reason(reason, sets)), MaterialsCheck.For(sets));

    [Theory]
    [InlineData(1, false, AgendaForm.Message, PhraseIds.AgendaFewPeople)]
    [InlineData(2, false, AgendaForm.Message, PhraseIds.AgendaFewPeople)]
    [InlineData(3, false, AgendaForm.OnePage, PhraseIds.AgendaFormal)]
    [InlineData(null, false, AgendaForm.OnePage, PhraseIds.AgendaFormal)]
    [InlineData(8, true, AgendaForm.Message, PhraseIds.AgendaCall)]
    public void Agenda_sheet_is_for_formal_exchanges(int? people, bool call, AgendaForm form, string reason)
    {
        var proposal = AgendaFormProposal.For(people, call);

        Assert.Equal((form, reason), (proposal.Value, proposal.Because.PhraseId));
    }

    [Theory]
    [InlineData(AgendaForm.OnePage, 7, 2, 10)]
    [InlineData(AgendaForm.OnePage, 5, 2, 8)]
    [InlineData(AgendaForm.Message, 2, 1, 0)]
    public void Everybody_in_the_room_gets_a_sheet_and_one_is_spare(AgendaForm form, int theirs, int ours, int copies) =>
        Assert.Equal(copies, CopiesToPrint.For(form, theirs, ours).Value);

    [Theory]
    [InlineData(0, true, 3)]
    [InlineData(2, true, 1)]
    [InlineData(3, false, 3)]
    [InlineData(4, false, 4)]
    public void Request_is_made_up_to_three_times(int refusals, bool again, int number)
    {
        var proposal = Tries.Again(refusals);

        Assert.Equal((again, number), (proposal.Value, proposal.Because.Number));
    }

    [Fact]
    public void Skipped_musts_are_named()
    {
        var missed = MissedMusts.In(SampleCatalogue.Default, new HashSet<string> { "B1.2", "A4.2", "D4" }, AgendaForm.OnePage, questions: 0, materials: 2);

        Assert.Equal(["A4.3", "B1.2", "B1.3", "D4"], missed.Select(must => must.Id));
    }

    [Fact]
    public void Agenda_is_no_must_before_a_chat()
    {
        var missed = MissedMusts.In(SampleCatalogue.Default, new HashSet<string> { "D4" }, AgendaForm.Message, questions: 5, materials: 3);

        Assert.Empty(missed);
    }

    [Fact]
    public void Reason_speaks_its_number_in_either_language()
    {
        var reason = new Reason(PhraseIds.MaterialsTooFew, 2);

        Assert.Equal("materials.too-few 2", reason.In(SampleCatalogue.Default, Language.English));
        Assert.Equal("materials.too-few（2）", reason.In(SampleCatalogue.Default, Language.Chinese));
    }
}
