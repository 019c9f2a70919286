using System.Web;
using SalesCoachBot.Drafting;

namespace SalesCoachBot.Tests.Drafting;

public class ComposeLinkTests
{
    [Theory]
    [InlineData("Agenda for Thursday & more", "Dear Helen Marsh,\n\n1. Q&A = 20 minutes #1")]
    [InlineData("11月26日（周四）交流议程", "赵总，您好！\n\n100%确认：答疑？")]
    public void Outlook_gets_recipient_subject_and_text_whole(string subject, string text)
    {
        var link = ComposeLink.For("zhao@huaxin.example", subject, text);
        var fields = HttpUtility.ParseQueryString(link.Address.Query);

        Assert.True(link.CarriesText);
        Assert.Equal("zhao@huaxin.example", fields["to"]);
        Assert.Equal(subject, fields["subject"]);
        Assert.Equal(text, fields["body"]!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Text_too_long_for_a_link_is_left_out_and_said_to_be()
    {
        var link = ComposeLink.For("zhao@huaxin.example", "议程", new string('好', 500));

        Assert.False(link.CarriesText);
        Assert.Null(HttpUtility.ParseQueryString(link.Address.Query)["body"]);
        Assert.True(link.Address.AbsoluteUri.Length <= ComposeLink.Longest);
    }

    [Fact]
    public void Endless_subject_still_makes_a_link()
    {
        var link = ComposeLink.For(null, string.Concat(Enumerable.Repeat("🙂议", 2_000)), "text");

        Assert.True(link.Address.AbsoluteUri.Length <= ComposeLink.Longest);
        Assert.DoesNotContain("\ufffd", HttpUtility.ParseQueryString(link.Address.Query)["subject"], StringComparison.Ordinal);
    }
}
