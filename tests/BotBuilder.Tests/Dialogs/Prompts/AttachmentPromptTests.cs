using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Dialogs.Prompts;

public class AttachmentPromptTests
{
    [Fact]
    public void A_prompt_needs_an_id()
    {
        Assert.Throws<ArgumentNullException>(() => new AttachmentPrompt(string.Empty));
        Assert.Throws<ArgumentNullException>(() => new AttachmentPrompt(null));
    }

    [Fact]
    public Task Takes_attachments_and_asks_again_without() =>
        Talk.With(new AttachmentPrompt("card"), Talk.Ask("Send his card.", "An attachment, please."))
            .Test("hello", "Send his card.")
            .Test("here it is", "An attachment, please.")
            .Send(With("front", "back"))
            .AssertReply("Complete: front,back")
            .StartTestAsync();

    [Fact]
    public Task A_validator_may_want_another() =>
        Talk.With(
                new AttachmentPrompt("card", (prompt, _) => Task.FromResult(prompt.Recognized.Value?.Count == 1)),
                Talk.Ask("Send his card.", "One, please."))
            .Test("hello", "Send his card.")
            .Send(With("front", "back"))
            .AssertReply("One, please.")
            .Send(With("front"))
            .AssertReply("Complete: front")
            .StartTestAsync();

    private static Activity With(params string[] contents) => new(ActivityTypes.Message)
    {
        Attachments = [.. contents.Select(content => new Attachment { ContentType = "text/plain", Content = content })],
    };
}
