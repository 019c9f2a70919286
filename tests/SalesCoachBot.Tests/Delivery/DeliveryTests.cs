using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Infrastructure.Data.Delivery;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Delivery;

/// <summary>inbox → turn → outbox, on both databases.</summary>
public sealed class DeliveryTests(PostgresServer postgres)
{
    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_accepted_is_answered_once_and_in_order(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);

        await host.SayAsync("hello");
        await host.SayAsync("two");
        await host.SayAsync("bye");

        Assert.Equal(["1: hello", "2: two", "and another", "3: bye"], await host.Channel.WaitForAsync(4));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Messages_that_come_at_the_same_moment_are_all_counted(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => host.SayAsync($"m{i}", $"c{i % 4}"))));

        var texts = await host.Channel.WaitForAsync(40);
        Assert.Equal(
            Enumerable.Range(1, 10).SelectMany(count => Enumerable.Repeat(count, 4)),
            texts.Select(text => int.Parse(text.Split(':')[0], CultureInfo.InvariantCulture)).Order());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_duplicate_has_one_effect(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);

        Assert.True(await host.SayAsync("hello", id: "a1"));
        Assert.False(await host.SayAsync("hello", id: "a1"));
        await host.SayAsync("bye");

        Assert.Equal(["1: hello", "2: bye"], await host.Channel.WaitForAsync(2));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_turn_that_fails_leaves_state_as_it_was_and_says_sorry(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);

        await host.SayAsync("hello");
        await host.SayAsync("fail");
        await host.SayAsync("bye");

        Assert.Equal(["1: hello", "sorry", "2: bye"], await host.Channel.WaitForAsync(3));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_a_dead_process_left_is_answered_at_the_next_start(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using (var first = await DeliveryHost.StartAsync(database))
        {
            await first.SayAsync("hello");
            await first.Channel.WaitForAsync(1);
        }

        await using (var store = await DeliveryHost.StartAsync(database))
        {
            // As if the process had died between the acknowledgement and the turn.
            var activity = store.Message("are you there");
            await store.Store.StoreAsync(
                [new NewArrival(new ConversationKey(ChannelStandIn.Id, "c1"), activity.Id, ActivityJson.Write(activity))],
                TestContext.Current.CancellationToken);
        }

        await using var second = await DeliveryHost.StartAsync(database);
        Assert.Equal(["2: are you there"], await second.Channel.WaitForAsync(1));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_invoke_is_answered_in_the_request_and_its_repetition_with_the_same(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);
        Activity Invoke() => new(ActivityTypes.Invoke)
        {
            Id = "i1",
            Name = "test/ask",
            ChannelId = ChannelStandIn.Id,
            ServiceUrl = "http://stand-in.example/",
            Conversation = new ConversationAccount(id: "c1"),
            From = new ChannelAccount("rep"),
            Recipient = new ChannelAccount("coach"),
        };

        var first = await host.AskAsync(Invoke());
        var again = await host.AskAsync(Invoke());

        Assert.Equal(new TurnAnswer(200, """{"run":1}"""), first);
        Assert.Equal(first, again);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Expected_replies_come_in_the_answer_and_not_through_the_channel(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);
        var message = host.Message("two");
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = await host.AskAsync(message);
        await host.SayAsync("bye");

        var texts = JObject.Parse(answer!.Body!)["activities"]!.Select(activity => (string?)activity["text"]);
        Assert.Equal(["1: two", "and another"], texts);
        Assert.Equal(["2: bye"], await host.Channel.WaitForAsync(1));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_request_that_gives_up_gets_its_replies_as_messages(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);
        var message = host.Message("hello");
        message.DeliveryMode = DeliveryModes.ExpectReplies;

        var answer = await host.AskAsync(message, TimeSpan.Zero);

        if (answer is null)
        {
            Assert.Equal(["1: hello"], await host.Channel.WaitForAsync(1));
        }
        else
        {
            Assert.Contains("1: hello", answer.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Due_work_is_done_after_the_turn_and_again_when_it_failed(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);

        await host.SayAsync("later");
        await host.SayAsync("later");

        var texts = await host.Channel.WaitForAsync(3);
        Assert.Equal(["1: later", "2: later", "done \"the payload\""], texts.Order());
    }
}
