using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotBuilder.Tests.Builder;

public class TestFlowTests
{
    private readonly TestFlow _flow = new(new TestAdapter(), AnswerAsync);

    [Fact]
    public Task Script_of_texts_is_played() => _flow
        .Send("foo").AssertReply("echo:foo")
        .Test("bar", "echo:bar")
        .Send("spaces").AssertReply(" echo:spaces ")
        .Send("long").AssertReplyContains("cho:lo")
        .Send("one").AssertReplyOneOf(["echo:none", "echo:one"])
        .Test("type", reply => Assert.Equal(ActivityTypes.Message, reply.Type))
        .Delay(1)
        .StartTestAsync();

    [Fact]
    public Task Several_answers_come_in_their_order() => _flow
        .Send("count").AssertReply("one").AssertReply("two").AssertReply("three").AssertNoReply(timeout: 10)
        .StartTestAsync();

    [Fact]
    public Task Activities_are_sent_and_expected() => _flow
        .Send(new Activity(ActivityTypes.Message) { Text = "activity" })
        .AssertReply(new Activity(ActivityTypes.Message) { Text = "echo:activity" })
        .SendConversationUpdate().AssertReply("joined:user1")
        .StartTestAsync();

    [Fact]
    public Task Whole_conversation_is_played_by_roles()
    {
        Activity[] conversation =
        [
            new(ActivityTypes.Message) { From = new ChannelAccount(role: RoleTypes.User), Text = "foo" },
            new(ActivityTypes.Message) { From = new ChannelAccount(role: RoleTypes.Bot), Text = "echo:foo" },
        ];

        return _flow
            .Test(conversation)
            .Test(
                conversation,
                (expected, actual) => Assert.Equal(expected.AsMessageActivity().Text, actual.AsMessageActivity().Text))
            .StartTestAsync();
    }

    [Fact]
    public async Task Nothing_happens_before_the_script_is_played()
    {
        var adapter = new TestAdapter();

        var flow = new TestFlow(adapter, AnswerAsync).Send("foo");
        Assert.Empty(adapter.ActiveQueue);

        await flow.StartTestAsync();
        Assert.Single(adapter.ActiveQueue);
    }

    [Fact]
    public Task Another_text_than_expected_fails() => FailsAsync(_flow.Test("foo", "something else"));

    [Fact]
    public Task Another_type_than_expected_fails() =>
        FailsAsync(_flow.Send("foo").AssertReply(new Activity(ActivityTypes.Typing)));

    [Fact]
    public Task Text_that_contains_none_of_what_is_expected_fails() => FailsAsync(_flow.Send("foo").AssertReplyContains("bar"));

    [Fact]
    public Task Text_that_is_none_of_the_candidates_fails() => FailsAsync(_flow.Send("foo").AssertReplyOneOf(["bar", "baz"]));

    [Fact]
    public Task Answer_when_none_is_expected_fails() => FailsAsync(_flow.Send("foo").AssertNoReply(timeout: 10));

    [Fact]
    public Task Failed_check_of_an_answer_fails() =>
        FailsAsync(_flow.Send("foo").AssertReply((IActivity _) => throw new InvalidOperationException()));

    [Fact]
    public async Task Missing_answer_is_waited_for_and_then_fails() =>
        await Assert.ThrowsAsync<TimeoutException>(
            _flow.Send("quiet").AssertReply("anything", timeout: 20).StartTestAsync);

    private static Task FailsAsync(TestFlow flow) => Assert.ThrowsAnyAsync<Exception>(flow.StartTestAsync);

    private static async Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var text = turn.Activity.Text;
        var answers = turn.Activity.Type == ActivityTypes.ConversationUpdate
            ? [$"joined:{turn.Activity.MembersAdded[0].Id}"]
            : text switch
            {
                "quiet" => [],
                "count" => new[] { "one", "two", "three" },
                _ => [$"echo:{text}"],
            };
        foreach (var answer in answers)
            await turn.SendActivityAsync(answer, cancellationToken: cancellationToken);
    }
}
