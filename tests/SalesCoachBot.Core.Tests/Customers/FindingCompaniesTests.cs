using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Core.Tests.Customers;

public sealed class FindingCompaniesTests
{
    [Theory]
    [InlineData("华芯科技", "华芯")]
    [InlineData("华芯", "华芯科技")]
    [InlineData("上海华芯科技股份有限公司", "华芯")]
    [InlineData("上海华芯科技股份有限公司", "华芯科技")]
    [InlineData("华芯科技", "Huaxin")]
    [InlineData("华芯科技", "hua xin")]
    [InlineData("华芯科技", "Huaxin Technology Co., Ltd.")]
    [InlineData("Huaxin", "华芯")]
    [InlineData("Huaxin Technology", "华芯科技")]
    [InlineData("Northwind Traders Ltd", "northwind traders")]
    [InlineData("重庆长江电子", "Chongqing Changjiang")]
    [InlineData("Northwind Traders", "Northwind")]
    [InlineData("3M", "3m")]
    public void A_company_is_known_by_part_of_its_name_in_either_script(string known, string typed)
    {
        Assert.Equal(Finding.One, Find(typed, known).Finding);
    }

    [Theory]
    [InlineData("华芯科技", "金河")]
    [InlineData("华芯科技", "Jinhe")]
    [InlineData("华芯科技", "科技")]
    [InlineData("Northwind", "Contoso")]
    [InlineData("华芯科技", "芯")]
    public void Another_name_is_another_company(string known, string typed)
    {
        Assert.Equal(Finding.None, Find(typed, known).Finding);
    }

    [Theory]
    [InlineData("华芯科技", "华鑫科技")]
    [InlineData("华芯科技", "华芯电子")]
    [InlineData("西门子", "Siemens")]
    [InlineData("Northwind", "Nortwhind")]
    [InlineData("Northwind Traders", "North")]
    [InlineData("Northwind Traders", "Traders")]
    public void Where_a_name_only_nearly_fits_the_rep_is_asked(string known, string typed)
    {
        Assert.Equal(Finding.Perhaps, Find(typed, known).Finding);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("Ltd")]
    public void What_is_no_name_finds_nothing_and_breaks_nothing(string typed)
    {
        Assert.Equal(Finding.None, Find(typed, "华芯科技", "Northwind").Finding);
    }

    [Fact]
    public void The_very_name_is_never_in_doubt()
    {
        Assert.Equal("华芯", Find("华芯", "华芯科技", "华芯", "华芯电子").One?.Name);
        Assert.Equal(Finding.Several, Find("华芯", "华芯科技", "华芯电子").Finding);
    }

    [Fact]
    public void A_renamed_company_answers_to_its_old_name()
    {
        var customer = new Customer("Siemens");
        customer.Rename("西门子");

        Assert.Equal(["西门子", "Siemens"], customer.Names);
        Assert.Equal(Finding.One, NameSearch.Companies("siemens", [customer]).Finding);
    }

    private static CompaniesFound Find(string typed, params string[] known) =>
        NameSearch.Companies(typed, known.Select(name => new Customer(name)));
}
