using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Builder;

public class MiddlewareTests
{
    [Fact]
    public async Task State_is_saved_after_the_bot()
    {
        var stored = new Dictionary<string, JObject>();
        var state = new ConversationState(new MemoryStorage(stored));
        var count = state.CreateProperty<int>("count");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware().Add(state));

        await new TestFlow(adapter, async (turn, ct) =>
        {
            var next = await count.GetAsync(turn, () => 0, ct) + 1;
            await count.SetAsync(turn, next, ct);
            await turn.SendActivityAsync($"{next}", cancellationToken: ct);
        })
            .Test("hi", "1").Test("hi", "2")
            .StartTestAsync();

        Assert.Equal(2, (int)Assert.Single(stored).Value["count"]!);
    }

    [Fact]
    public async Task Registered_service_is_in_every_turn_and_outlives_it()
    {
        using var service = new MemoryStream();
        var adapter = new TestAdapter().Use(new RegisterClassMiddleware<MemoryStream>(service));

        await new TestFlow(adapter, (turn, ct) =>
        {
            var same = ReferenceEquals(service, turn.TurnState.Get<MemoryStream>());
            return turn.SendActivityAsync(same ? "there" : "missing", cancellationToken: ct);
        })
            .Test("hi", "there").Test("hi", "there")
            .StartTestAsync();

        Assert.True(service.CanRead);
    }

    [Fact]
    public async Task Typing_shows_while_the_bot_takes_its_time()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 1, period: 10_000));

        await new TestFlow(adapter, async (turn, ct) =>
        {
            while (adapter.ActiveQueue.Count == 0)
                await Task.Delay(1, ct);
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("done", cancellationToken: ct);
        })
            .Send("hi")
            .AssertReply(reply => Assert.Equal(ActivityTypes.Typing, reply.Type))
            .AssertReply("done")
            .AssertNoReply(timeout: 20)
            .StartTestAsync();
    }

    [Fact]
    public async Task Typing_does_not_show_for_a_quick_answer_or_what_is_no_message()
    {
        var adapter = new TestAdapter().Use(new ShowTypingMiddleware(delay: 10_000, period: 1));

        await new TestFlow(adapter, (turn, ct) => turn.SendActivityAsync("done", cancellationToken: ct))
            .Test("hi", "done")
            .Send(new Activity(ActivityTypes.Event)).AssertReply("done").AssertNoReply(timeout: 20)
            .StartTestAsync();
    }

    [Fact]
    public void Typing_needs_sensible_times()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(-1, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(100, 0));
    }

    [Fact]
    public async Task Mention_of_the_bot_is_taken_out_and_that_of_others_freed_of_tags()
    {
        var message = new Activity(ActivityTypes.Message)
        {
            Text = """<at id="28:bot">Bot</at> ask <at>Li</at> please""",
            Entities =
            [
                Mention("bot", """<at id="28:bot">Bot</at>"""),
                Mention("li", "<at>Li</at>"),
            ],
        };
        Activity? seen = null;

        await new TestFlow(new TestAdapter().Use(new NormalizeMentionsMiddleware()), (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        })
            .Send(message)
            .StartTestAsync();

        Assert.Equal("ask Li please", seen!.Text);
        Assert.Equal("Li", (string?)Assert.Single(seen.Entities).Properties["text"]);
    }

    [Fact]
    public async Task Mention_of_the_bot_stays_if_so_wished()
    {
        var message = new Activity(ActivityTypes.Message)
        {
            Text = "<at>Bot</at> hi",
            Entities = [Mention("bot", "<at>Bot</at>")],
        };
        Activity? seen = null;

        await new TestFlow(
            new TestAdapter().Use(new NormalizeMentionsMiddleware { RemoveRecipientMention = false }),
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            })
            .Send(message)
            .StartTestAsync();

        Assert.Equal("Bot hi", seen!.Text);
        Assert.Equal("Bot", (string?)Assert.Single(seen.Entities).Properties["text"]);
    }

    [Fact]
    public async Task Method_is_a_middleware()
    {
        var adapter = new TestAdapter().Use(new AnonymousReceiveMiddleware(async (turn, next, ct) =>
        {
            await turn.SendActivityAsync("before", cancellationToken: ct);
            await next(ct);
            await turn.SendActivityAsync("after", cancellationToken: ct);
        }));

        await new TestFlow(adapter, (turn, ct) => turn.SendActivityAsync("bot", cancellationToken: ct))
            .Send("hi").AssertReply("before").AssertReply("bot").AssertReply("after")
            .StartTestAsync();
    }

    private static Entity Mention(string id, string text)
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Mentioned = new ChannelAccount(id), Text = text });
        return entity;
    }
}
