using System.Text;
using MimeKit;
using SalesCoachBot.Drafting;

namespace SalesCoachBot.Tests.Drafting;

public class DraftMailTests
{
    private static readonly DraftFile Agenda = new("zhao@huaxin.example", "11月26日（周四）交流议程：数据中心", "赵总，您好！\n\n议程如下：\n1. 答疑（20分钟）");

    [Fact]
    public void Chinese_subject_and_text_come_out_as_they_went_in()
    {
        using var message = Read(Agenda);

        Assert.Equal(Agenda.Subject, message.Subject);
        Assert.Equal(Agenda.Text, message.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal("zhao@huaxin.example", Assert.Single(message.To.Mailboxes).Address);
    }

    [Fact]
    public void File_is_plain_ascii_on_the_wire_and_opens_as_unsent()
    {
        var file = DraftMail.Write(Agenda);
        var text = Encoding.UTF8.GetString(file);

        Assert.All(file, octet => Assert.InRange(octet, 1, 127));
        Assert.Contains("X-Unsent: 1\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nDate:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nFrom:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_break_in_a_subject_makes_no_header()
    {
        using var message = Read(Agenda with { Subject = "Agenda\r\nBcc: stranger@elsewhere.example" });

        Assert.Empty(message.Bcc);
        Assert.Equal("Agenda Bcc: stranger@elsewhere.example", message.Subject);
    }

    [Fact]
    public void Without_an_address_or_with_nonsense_for_one_the_recipient_is_left_to_the_rep()
    {
        using var none = Read(Agenda with { To = null });
        using var nonsense = Read(Agenda with { To = "赵总的邮箱" });

        Assert.Empty(none.To);
        Assert.DoesNotContain(nonsense.To.Mailboxes, mailbox => mailbox.Address.Contains('@', StringComparison.Ordinal));
    }

    [Fact]
    public void File_name_says_what_it_is_and_holds_nothing_a_file_system_refuses()
    {
        Assert.Equal("11月26日-周四-交流议程-数据中心.eml", DraftMail.FileName(Agenda));
        Assert.Equal("draft.eml", DraftMail.FileName(Agenda with { Subject = "../..\\?*" }));
    }

    private static MimeMessage Read(DraftFile mail)
    {
        using var stream = new MemoryStream(DraftMail.Write(mail));
        return MimeMessage.Load(stream);
    }
}
