using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Builder;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Keys_that_are_not_known_are_absent()
    {
        await WriteAsync("known", new Item());

        var items = await _storage.ReadAsync(["known", "unknown"]);

        Assert.Equal(["known"], items.Keys);
        Assert.Empty(await _storage.ReadAsync([]));
    }

    [Fact]
    public async Task Nothing_may_be_written_and_deleted()
    {
        await _storage.WriteAsync(new Dictionary<string, object>());
        await _storage.DeleteAsync(["unknown"]);
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null));
    }

    [Fact]
    public async Task Item_comes_back_as_what_it_was()
    {
        await WriteAsync(
            "k",
            new Item { Text = "t", Count = 3, Child = new Item { Text = "child" }, Anything = new Item { Text = "any" } });

        var item = await ReadAsync<Item>("k");

        Assert.Equal(("t", 3, "child"), (item.Text, item.Count, item.Child?.Text));
        Assert.Equal("any", Assert.IsType<Item>(item.Anything).Text);
    }

    [Fact]
    public async Task What_is_read_is_a_copy()
    {
        var item = new Item { Text = "before" };
        await WriteAsync("k", item);

        item.Text = "after";
        (await ReadAsync<Item>("k")).Text = "after, too";

        Assert.Equal("before", (await ReadAsync<Item>("k")).Text);
    }

    [Fact]
    public async Task Deleted_item_is_gone()
    {
        await WriteAsync("k", new Item());

        await _storage.DeleteAsync(["k"]);

        Assert.Empty(await _storage.ReadAsync(["k"]));
    }

    [Fact]
    public async Task Version_that_was_read_may_be_written_once()
    {
        await WriteAsync("k", new Versioned { Text = "1" });
        var first = await ReadAsync<Versioned>("k");
        var second = await ReadAsync<Versioned>("k");
        Assert.NotNull(first.ETag);

        first.Text = "2";
        await WriteAsync("k", first);
        second.Text = "3";

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("k", second));
        var kept = await ReadAsync<Versioned>("k");
        Assert.Equal("2", kept.Text);
        Assert.NotEqual(first.ETag, kept.ETag);
    }

    [Fact]
    public async Task Star_writes_over_whatever_is_there()
    {
        await WriteAsync("k", new Versioned { Text = "1" });

        await WriteAsync("k", new Versioned { Text = "2", ETag = "*" });

        Assert.Equal("2", (await ReadAsync<Versioned>("k")).Text);
    }

    [Fact]
    public async Task Empty_version_is_refused()
    {
        await WriteAsync("k", new Versioned { Text = "1" });

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("k", new Versioned { Text = "2", ETag = string.Empty }));
    }

    [Fact]
    public async Task Unversioned_item_is_written_over()
    {
        await WriteAsync("k", new Item { Text = "1" });

        await WriteAsync("k", new Item { Text = "2" });

        Assert.Equal("2", (await ReadAsync<Item>("k")).Text);
    }

    [Fact]
    public async Task Store_begins_with_what_the_dictionary_holds()
    {
        var storage = new MemoryStorage(new Dictionary<string, JObject> { ["k"] = JObject.Parse("{ 'a': { 'b': 1 } }") });

        var json = Assert.IsType<JObject>((await storage.ReadAsync(["k"]))["k"]);

        Assert.Equal(1, (int)json["a"]!["b"]!);
    }

    private Task WriteAsync(string key, object item) => _storage.WriteAsync(new Dictionary<string, object> { [key] = item });

    private async Task<T> ReadAsync<T>(string key)
        where T : class => (await _storage.ReadAsync<T>([key]))[key];

    public sealed class Item
    {
        public string? Text { get; set; }

        public int Count { get; set; }

        public Item? Child { get; set; }

        public object? Anything { get; set; }
    }

    public sealed class Versioned : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
