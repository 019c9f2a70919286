using System.Text;
using MimeKit;

namespace SalesCoachBot.Drafting;

/// <summary>A draft as a mail file (.eml) that opens as an unsent message, for the rep to look at and send himself.</summary>
public static class DraftMail
{
    public const string ContentType = "message/rfc822";

    /// <param name="mail">What the message says, and to whom.</param>
    /// <returns>The file, subject and body in UTF-8 whatever their language.</returns>
    public static byte[] Write(DraftFile mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var message = new MimeMessage { Subject = OneLine(mail.Subject) };
        message.Body = new TextPart("plain") { Text = mail.Text, ContentTransferEncoding = ContentEncoding.Base64 };

        if (MailboxAddress.TryParse(mail.To, out var to))
            message.To.Add(to);

        // Outlook opens a file with this header for editing. Sender, date and id are the mail program's to give.
        message.Headers.Add("X-Unsent", "1");
        message.Headers.Remove(HeaderId.From);
        message.Headers.Remove(HeaderId.Date);
        message.Headers.Remove(HeaderId.MessageId);

        using var file = new MemoryStream();
        var options = FormatOptions.Default.Clone();
        options.NewLineFormat = NewLineFormat.Dos;
        message.WriteTo(options, file);
        return file.ToArray();
    }

    /// <summary>A file name that says what it is in any language, without what file systems refuse.</summary>
    public static string FileName(DraftFile mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var name = new StringBuilder();
        foreach (var rune in OneLine(mail.Subject).EnumerateRunes().Take(60))
            name.Append(Rune.IsLetterOrDigit(rune) ? rune.ToString() : "-");

        var tidy = name.ToString().Trim('-');
        return (tidy.Length == 0 ? "draft" : tidy) + ".eml";
    }

    /// <summary>A subject with a line break in it would be a header of somebody else's making.</summary>
    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
