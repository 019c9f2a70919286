using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using NSubstitute;

namespace BotBuilder.Tests.Builder;

public class BotStateTests
{
    private const string UserKey = "EmptyContext/users/empty@empty.context.org";

    private readonly Dictionary<string, JObject> _stored = [];
    private readonly TurnContext _turn = RecordingAdapter.Turn();
    private readonly UserState _state;

    public BotStateTests() => _state = new UserState(new MemoryStorage(_stored));

    [Fact]
    public async Task Values_are_stored_once_they_are_saved()
    {
        await _state.CreateProperty<string>("a").SetAsync(_turn, "hello");
        await _state.CreateProperty<string>("b").SetAsync(_turn, "world");
        Assert.Empty(_stored);

        await _state.SaveChangesAsync(_turn);

        Assert.Equal("hello", _stored[UserKey]["a"]);
        Assert.Equal("world", _stored[UserKey]["b"]);
    }

    [Fact]
    public async Task Values_come_back_in_the_next_turn()
    {
        await _state.CreateProperty<string>("a").SetAsync(_turn, "hello");
        await _state.CreateProperty<int>("n").SetAsync(_turn, 20);
        await _state.CreateProperty<Poco>("p").SetAsync(_turn, new Poco { Value = "poco", Many = [1, 2] });
        await _state.SaveChangesAsync(_turn);

        var next = RecordingAdapter.Turn();
        Assert.Equal("hello", await _state.CreateProperty<string>("a").GetAsync(next));
        Assert.Equal(20, await _state.CreateProperty<int>("n").GetAsync(next));
        var poco = await _state.CreateProperty<Poco>("p").GetAsync(next);
        Assert.Equal("poco", poco.Value);
        Assert.Equal([1, 2], poco.Many);
    }

    [Fact]
    public async Task What_the_store_gives_as_json_becomes_the_propertys_type()
    {
        _stored[UserKey] = JObject.Parse("""{ "p": { "Value": "poco", "Many": [3] }, "n": 7 }""");

        var poco = await _state.CreateProperty<Poco>("p").GetAsync(_turn);
        poco.Value = "changed";
        await _state.SaveChangesAsync(_turn);

        Assert.Equal([3], poco.Many);
        Assert.Equal(7, await _state.CreateProperty<int>("n").GetAsync(_turn));
        Assert.Equal("changed", _stored[UserKey]["p"]!["Value"]);
    }

    [Fact]
    public async Task Missing_value_is_the_types_default_or_the_factorys()
    {
        Assert.Null(await _state.CreateProperty<string>("a").GetAsync(_turn));
        Assert.Equal(0, await _state.CreateProperty<int>("n").GetAsync(_turn));
        Assert.False(await _state.CreateProperty<bool>("f").GetAsync(_turn));

        Assert.Equal("made", await _state.CreateProperty<string>("a").GetAsync(_turn, () => "made"));
        Assert.Equal("made", await _state.CreateProperty<string>("a").GetAsync(_turn, () => "made again"));
        Assert.Equal(5, await _state.CreateProperty<int>("n").GetAsync(_turn, () => 5));
    }

    [Fact]
    public async Task Deleted_value_is_gone_and_its_neighbour_stays()
    {
        await _state.CreateProperty<string>("a").SetAsync(_turn, "hello");
        await _state.CreateProperty<string>("b").SetAsync(_turn, "world");
        await _state.SaveChangesAsync(_turn);

        var next = RecordingAdapter.Turn();
        await _state.CreateProperty<string>("b").DeleteAsync(next);
        await _state.SaveChangesAsync(next);

        Assert.Equal("hello", _stored[UserKey]["a"]);
        Assert.Null(_stored[UserKey]["b"]);
    }

    [Fact]
    public async Task Store_is_written_only_when_something_has_changed()
    {
        var storage = Substitute.For<IStorage>();
        storage.ReadAsync(default, default).ReturnsForAnyArgs(new Dictionary<string, object>());
        var state = new UserState(storage);
        var property = state.CreateProperty<Poco>("p");

        await state.SaveChangesAsync(_turn);
        await state.LoadAsync(_turn);
        await state.SaveChangesAsync(_turn);
        await storage.DidNotReceiveWithAnyArgs().WriteAsync(default, default);

        (await property.GetAsync(_turn, () => new Poco())).Value = "deep within";
        await state.SaveChangesAsync(_turn);
        await state.SaveChangesAsync(_turn);
        await storage.ReceivedWithAnyArgs(1).WriteAsync(default, default);

        await state.SaveChangesAsync(_turn, force: true);
        await storage.ReceivedWithAnyArgs(2).WriteAsync(default, default);
        await storage.ReceivedWithAnyArgs(1).ReadAsync(default, default);
    }

    [Fact]
    public async Task State_read_by_force_drops_what_was_not_saved()
    {
        var property = _state.CreateProperty<string>("a");
        await property.SetAsync(_turn, "unsaved");

        await _state.LoadAsync(_turn, force: true);

        Assert.Null(await property.GetAsync(_turn));
    }

    [Fact]
    public async Task Cleared_state_is_empty_once_it_is_saved()
    {
        await _state.CreateProperty<string>("a").SetAsync(_turn, "hello");
        await _state.SaveChangesAsync(_turn);

        var next = RecordingAdapter.Turn();
        await _state.ClearStateAsync(next);
        await _state.SaveChangesAsync(next);

        Assert.Null(_stored[UserKey]["a"]);
    }

    [Fact]
    public async Task Deleted_state_is_gone_from_turn_and_store()
    {
        await _state.CreateProperty<string>("a").SetAsync(_turn, "hello");
        await _state.SaveChangesAsync(_turn);

        await _state.DeleteAsync(_turn);

        Assert.Empty(_stored);
        Assert.Null(await _state.CreateProperty<string>("a").GetAsync(_turn));
    }

    [Fact]
    public async Task State_of_a_turn_can_be_looked_at_as_json()
    {
        (await _state.CreateProperty<Poco>("p").GetAsync(_turn, () => new Poco())).Value = "seen";

        Assert.Equal("seen", _state.Get(_turn)["p"]!["Value"]!.ToString());
        Assert.Same(_state.GetCachedState(_turn), _state.GetCachedState(_turn));
    }

    [Fact]
    public async Task Each_state_has_its_key_and_needs_what_is_in_it()
    {
        var storage = new MemoryStorage(_stored);
        BotState[] states = [new UserState(storage), new ConversationState(storage), new PrivateConversationState(storage)];
        foreach (var state in states)
        {
            await state.CreateProperty<string>("a").SetAsync(_turn, "x");
            await state.SaveChangesAsync(_turn);
        }

        Assert.Equal(
            [
                "EmptyContext/conversations/conversation",
                "EmptyContext/conversations/conversation/users/empty@empty.context.org",
                UserKey,
            ],
            _stored.Keys.Order(StringComparer.Ordinal));

        using var nowhere = new TurnContext(new RecordingAdapter(), new Activity { ChannelId = "test" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(nowhere));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(storage).LoadAsync(nowhere));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new PrivateConversationState(storage).LoadAsync(nowhere));
    }

    [Fact]
    public void Store_and_names_are_required()
    {
        Assert.Throws<ArgumentNullException>(() => new UserState(null));
        Assert.Throws<ArgumentNullException>(() => _state.CreateProperty<string>(" "));
        Assert.Equal("a", _state.CreateProperty<string>("a").Name);
    }

    [Fact]
    public async Task States_of_a_set_are_read_and_written_together()
    {
        var storage = new MemoryStorage(_stored);
        var user = new UserState(storage);
        var conversation = new ConversationState(storage);
        var set = new BotStateSet(user).Add(conversation);

        await set.LoadAllAsync(_turn);
        await user.CreateProperty<int>("n").SetAsync(_turn, 1);
        await conversation.CreateProperty<int>("n").SetAsync(_turn, 2);
        await set.SaveAllChangesAsync(_turn);

        Assert.Equal(2, set.BotStates.Count);
        Assert.Equal(1, (int)_stored[UserKey]["n"]!);
        Assert.Equal(2, (int)_stored["EmptyContext/conversations/conversation"]["n"]!);
    }

    public sealed class Poco
    {
        public string? Value { get; set; }

        public List<int>? Many { get; set; }
    }
}
