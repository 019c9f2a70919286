using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Sop;

namespace SalesCoachBot.Core.Tests.Customers;

public sealed class ContactTests
{
    private static readonly Source Source = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Contact _contact = new("赵总");

    [Fact]
    public void What_was_only_read_does_not_replace_what_the_rep_confirmed()
    {
        _contact.IsTakenFor(new(PersonalityType.Owl, Confirmed: true, Source));
        _contact.IsTakenFor(new(PersonalityType.Tiger, Confirmed: false, Source));
        Assert.Equal(PersonalityType.Owl, _contact.Type!.Type);

        _contact.IsTakenFor(new(PersonalityType.Koala, Confirmed: true, Source));
        Assert.Equal(PersonalityType.Koala, _contact.Type!.Type);
    }

    [Fact]
    public void A_name_is_remembered_once()
    {
        _contact.AlsoCalled("Zhao");
        _contact.AlsoCalled("ZHAO ");
        _contact.AlsoCalled("赵总");

        Assert.Equal(["Zhao"], _contact.Aliases);
    }

    [Fact]
    public void Personal_facts_can_be_erased_one_by_one()
    {
        _contact.Remember(new("两个女儿", Source));
        _contact.Knows("刘工");

        Assert.True(_contact.ForgetAbout("两个女儿"));
        Assert.Empty(_contact.PersonalFacts);
        Assert.Equal(["刘工"], _contact.MutualAcquaintances);
        Assert.False(_contact.ForgetAbout("两个女儿"));
    }

    [Fact]
    public void What_is_not_said_stays_as_it_was()
    {
        _contact.Holds("信息部副总监", ContactLevel.Senior);
        _contact.Holds(null);
        _contact.IsWrittenTo(Language.Chinese, "赵总", EmailAddress.Of("zhao@huaxin.example"));
        _contact.IsWrittenTo();

        Assert.Equal(("信息部副总监", ContactLevel.Senior), (_contact.Title, _contact.Level));
        Assert.Equal((Language.Chinese, "赵总", "zhao@huaxin.example"),
            (_contact.Language, _contact.FormOfAddress, _contact.Email!.Text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_contact_has_a_name(string name)
    {
        Assert.Throws<ArgumentException>(() => new Contact(name));
    }
}
