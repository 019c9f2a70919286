using System.Globalization;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Delivery;

/// <summary>Several instances on one PostgreSQL.</summary>
public sealed class InstancesTests(PostgresServer postgres)
{
    [Fact]
    public async Task Two_instances_count_one_conversation_without_losing_or_doubling_a_message()
    {
        const int messages = 60;
        await using var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Postgres, postgres);
        var channel = new ChannelStandIn();
        await using var one = await DeliveryHost.StartAsync(database, channel);
        await using var two = await DeliveryHost.StartAsync(database, channel);

        await Task.WhenAll(Enumerable.Range(0, messages).Select(i =>
            Task.Run(() => (i % 2 == 0 ? one : two).SayAsync($"m{i}"))));

        var counts = (await channel.WaitForAsync(messages)).Select(text => int.Parse(text.Split(':')[0], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(Enumerable.Range(1, messages), counts);
    }
}
