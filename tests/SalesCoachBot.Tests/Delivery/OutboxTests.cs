using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Delivery;

/// <summary>What a channel does to us, and what comes of it.</summary>
public sealed class OutboxTests(PostgresServer postgres)
{
    public static TheoryData<DatabaseProvider> Databases => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_busy_channel_gets_it_later_and_nothing_overtakes(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);
        var attempts = 0;
        host.Channel.Answer = text => text == "1: hello" && Interlocked.Increment(ref attempts) <= 2
            ? new DeliveryOutcome.TryAgain(TimeSpan.FromMilliseconds(200), "429")
            : null;

        await host.SayAsync("hello");
        await host.SayAsync("bye");

        Assert.Equal(["1: hello", "2: bye"], await host.Channel.WaitForAsync(2));
        Assert.Equal(3, attempts);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_a_channel_refuses_does_not_hold_up_the_rest(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);
        host.Channel.Answer = text => text == "1: hello" ? new DeliveryOutcome.Refused(400, "bad") : null;

        await host.SayAsync("hello");
        await host.SayAsync("bye");

        Assert.Equal(["2: bye"], await host.Channel.WaitForAsync(1));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_answer_whose_fate_is_uncertain_is_given_again(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);
        var attempts = 0;
        host.Channel.Answer = _ => Interlocked.Increment(ref attempts) == 1 ? new DeliveryOutcome.Uncertain("connection lost") : null;

        await host.SayAsync("hello");

        Assert.Equal(["1: hello"], await host.Channel.WaitForAsync(1));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_was_not_delivered_before_a_stop_is_delivered_after_the_start(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using (var first = await DeliveryHost.StartAsync(database))
        {
            first.Channel.Answer = _ => new DeliveryOutcome.TryAgain(TimeSpan.FromMilliseconds(1), "down");
            await first.SayAsync("hello");
            await Eventually.HoldsAsync(() => !first.Runs.Begun.IsEmpty, () => "no turn ran");
        }

        await using var second = await DeliveryHost.StartAsync(database);
        Assert.Equal(["1: hello"], await second.Channel.WaitForAsync(1));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_update_reaches_the_activity_under_the_channels_own_id(DatabaseProvider provider)
    {
        await using var database = await MemoryDatabase.CreateAsync(provider, postgres);
        await using var host = await DeliveryHost.StartAsync(database);

        await host.SayAsync("update");
        await host.Channel.WaitForAsync(3);

        var draft = host.Channel.Taken[1];
        var final = host.Channel.Taken[2];
        Assert.Equal((OutgoingKind.Send, OutgoingKind.Update), (draft.Kind, final.Kind));
        Assert.Equal("channel-2", final.ChannelActivityId);
    }
}
