using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Core.Tests.Customers;

public sealed class FindingPeopleTests
{
    [Theory]
    [InlineData("赵总", "赵总")]
    [InlineData("赵总", "Zhao")]
    [InlineData("赵总", "zhao zong")]
    [InlineData("赵总", "Zhaozong")]
    [InlineData("赵总", "Mr Zhao")]
    [InlineData("赵总", "Mr. ZHAO")]
    [InlineData("赵总", "Ｚｈａｏ")]
    [InlineData("赵总", "老赵")]
    [InlineData("赵总", "赵伟")]
    [InlineData("赵总", "President Zhao")]
    [InlineData("Zhao", "赵总")]
    [InlineData("Zhao", "赵工")]
    [InlineData("Mr Zhao", "赵先生")]
    [InlineData("赵伟", "Zhao Wei")]
    [InlineData("赵伟", "Wei Zhao")]
    [InlineData("赵伟", "zhaowei")]
    [InlineData("Zhao Wei", "赵伟")]
    [InlineData("王建国", "Wang Jianguo")]
    [InlineData("王建国", "wang jian guo")]
    [InlineData("欧阳总", "Ouyang")]
    [InlineData("单总", "Shan zong")]
    [InlineData("曾工", "Zeng")]
    [InlineData("吕经理", "Lv")]
    [InlineData("吕经理", "lü jingli")]
    [InlineData("龚主任", "Gong")]
    [InlineData("董工", "Dong")]
    [InlineData("Dr Anna Solberg", "Solberg")]
    [InlineData("Dr Anna Solberg", "Dr Solberg")]
    [InlineData("Dr Anna Solberg", "anna")]
    [InlineData("Dr Anna Solberg", "A. Solberg")]
    [InlineData("O'Brien", "o’brien")]
    [InlineData("约翰·史密斯", "约翰")]
    public void A_contact_is_known_by_what_the_rep_calls_him(string known, string typed)
    {
        Assert.Equal(Finding.One, Find(typed, null, (known, null)).Finding);
    }

    [Theory]
    [InlineData("赵总", "钱总")]
    [InlineData("赵总", "Qian")]
    [InlineData("赵伟", "赵强")]
    [InlineData("赵伟", "Zhao Qiang")]
    [InlineData("Anna Solberg", "Anna Berg")]
    [InlineData("张伟", "王伟")]
    [InlineData("魏总", "赵伟")]
    [InlineData("赵伟", "魏总")]
    public void Another_name_is_somebody_new(string known, string typed)
    {
        Assert.Equal(Finding.None, Find(typed, null, (known, null)).Finding);
    }

    [Theory]
    [InlineData("赵总", "赵工")]
    [InlineData("张总", "章总")]
    [InlineData("Solberg", "Sloberg")]
    [InlineData("Solberg", "Solbeg")]
    [InlineData("赵伟", "David Zhao")]
    public void Where_a_name_only_nearly_fits_the_rep_is_asked(string known, string typed)
    {
        Assert.Equal(Finding.Perhaps, Find(typed, null, (known, null)).Finding);
    }

    [Fact]
    public void Two_Zhaos_are_asked_apart()
    {
        var found = Find("Zhao", null, ("赵总", "华芯科技"), ("赵工", "金河水务"));

        Assert.Equal(Finding.Several, found.Finding);
        Assert.Equal(["华芯科技", "金河水务"], found.Sure.Select(person => person.Customer!.Name).Order());
    }

    [Theory]
    [InlineData("赵工", null, "赵工")]
    [InlineData("Zhao", "金河", "赵工")]
    [InlineData("zhao", "Huaxin", "赵总")]
    [InlineData("赵", "华芯", "赵总")]
    [InlineData("zhao gong", null, "赵工")]
    public void Title_or_company_tells_which_Zhao(string typed, string? company, string expected)
    {
        var found = Find(typed, company, ("赵总", "华芯科技"), ("赵工", "金河水务"));

        Assert.Equal(expected, found.One?.Contact.Name);
    }

    [Fact]
    public void Who_is_called_so_comes_before_who_might_be()
    {
        var found = Find("赵总", null, ("赵伟", null), ("赵总", null));

        Assert.Equal("赵总", found.One?.Contact.Name);
        Assert.Equal("赵伟", Assert.Single(found.Perhaps).Contact.Name);
    }

    [Fact]
    public void A_known_name_at_another_company_is_somebody_new()
    {
        Assert.Equal(Finding.None, Find("赵总", "金河", ("赵总", "华芯科技")).Finding);
    }

    [Fact]
    public void A_contact_without_a_company_may_be_the_one_at_this()
    {
        Assert.Equal(Finding.Perhaps, Find("赵总", "金河", ("赵总", null)).Finding);
    }

    [Fact]
    public void What_he_was_called_once_is_remembered()
    {
        var contact = new Contact("Zhao");
        contact.AlsoCalled("赵总");
        contact.IsWrittenTo(formOfAddress: "Dr Zhao");

        Assert.Equal(Finding.One, NameSearch.People("赵总", null, [contact], []).Finding);
        Assert.Equal(Finding.Perhaps, NameSearch.People("赵工", null, [contact], []).Finding);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀")]
    [InlineData("\ud83d")]
    [InlineData("总")]
    [InlineData("Mr")]
    public void What_is_no_name_finds_nobody_and_breaks_nothing(string typed)
    {
        Assert.Equal(Finding.None, Find(typed, null, ("赵总", "华芯科技"), ("Anna Solberg", null)).Finding);
    }

    [Fact]
    public void What_was_pasted_by_mistake_is_no_name()
    {
        var pasted = string.Concat(Enumerable.Repeat("赵总 ", 2_000));

        Assert.Equal(Finding.None, Find(pasted, null, ("赵总", "华芯科技")).Finding);
        Assert.Equal(Finding.None, Find("赵总", pasted, ("赵总", "华芯科技")).Finding);
    }

    private static PeopleFound Find(string typed, string? company, params (string Name, string? Company)[] known)
    {
        var customers = known.Select(row => row.Company).OfType<string>().Distinct().Select(name => new Customer(name)).ToList();
        var contacts = known.Select(row => new Contact(row.Name, customers.Find(customer => customer.Name == row.Company)?.Id));
        return NameSearch.People(typed, company, contacts.ToList(), customers);
    }
}
