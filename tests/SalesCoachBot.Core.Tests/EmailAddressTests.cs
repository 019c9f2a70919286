namespace SalesCoachBot.Core.Tests;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("zhao@huaxin.example")]
    [InlineData("zhao@huaxin.example\n")]
    [InlineData(" z.hao+sales@mail.huaxin.example ")]
    [InlineData("赵@华芯.example")]
    public void An_address_is_kept_as_given(string text)
    {
        Assert.Equal(text.Trim(), EmailAddress.Of(text).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("zhao")]
    [InlineData("zhao@huaxin")]
    [InlineData("zhao@@huaxin.example")]
    [InlineData("a@x.example, b@x.example")]
    [InlineData("a@x.example;b@x.example")]
    [InlineData("a@x.example\r\nBcc: b@x.example")]
    [InlineData("<a@x.example>")]
    [InlineData("a@x.example?cc=b@x.example")]
    public void Nothing_else_passes_for_one(string? text)
    {
        Assert.False(EmailAddress.TryOf(text, out _));
    }
}
