using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using NSubstitute;

namespace BotBuilder.Tests.Builder;

public class TurnStateTests
{
    [Fact]
    public void Thing_without_a_key_is_known_by_its_types_name()
    {
        var state = new TurnContextStateCollection();
        var thing = new Thing();

        state.Add(thing);

        Assert.Same(thing, state.Get<Thing>());
        Assert.Same(thing, state[typeof(Thing).FullName!]);
    }

    [Fact]
    public void Thing_with_a_key_is_known_by_it_alone()
    {
        var state = new TurnContextStateCollection();

        state.Add("key", "value");

        Assert.Equal("value", state.Get<string>("key"));
        Assert.Null(state.Get<string>());
        Assert.Null(state.Get<string>("other"));
        Assert.Null(state.Get<Thing>("key"));
    }

    [Fact]
    public void What_is_added_twice_is_refused_and_what_is_set_twice_replaced()
    {
        var state = new TurnContextStateCollection();
        state.Add("key", "value");

        Assert.Throws<ArgumentException>(() => state.Add("key", "again"));
        state.Set("key", "again");

        Assert.Equal("again", state.Get<string>("key"));
    }

    [Fact]
    public void Key_and_value_are_required()
    {
        var state = new TurnContextStateCollection();

        Assert.Throws<ArgumentNullException>(() => state.Get<string>(null));
        Assert.Throws<ArgumentNullException>(() => state.Add(null, "value"));
        Assert.Throws<ArgumentNullException>(() => state.Add<string>("key", null!));
        Assert.Throws<ArgumentNullException>(() => state.Set(null, "value"));
    }

    [Fact]
    public void End_of_the_turn_ends_what_is_in_its_state()
    {
        var thing = new Thing();
        var turn = RecordingAdapter.Turn();
        turn.TurnState.Add(thing);
        turn.TurnState.Add("text", "not disposable");

        turn.Dispose();
        turn.Dispose();

        Assert.Equal(1, thing.Disposals);
    }

    [Fact]
    public void Connector_outlives_the_turn_since_it_is_the_adapters()
    {
        var connector = Substitute.For<IConnectorClient>();
        var turn = RecordingAdapter.Turn();
        turn.TurnState.Add(connector);

        turn.Dispose();

        connector.DidNotReceive().Dispose();
    }

    private sealed class Thing : IDisposable
    {
        public int Disposals { get; private set; }

        public void Dispose() => Disposals++;
    }
}
