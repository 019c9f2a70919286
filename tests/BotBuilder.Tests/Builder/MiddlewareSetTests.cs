using Microsoft.Bot.Builder;

namespace BotBuilder.Tests.Builder;

public class MiddlewareSetTests
{
    private readonly List<string> _seen = [];

    [Fact]
    public async Task Without_middleware_the_bot_is_called() =>
        Assert.Equal(["bot"], await RunAsync(new MiddlewareSet()));

    [Fact]
    public async Task Without_a_bot_nothing_fails()
    {
        var set = new MiddlewareSet().Use(new Note(_seen, "a"));

        await set.ReceiveActivityWithStatusAsync(RecordingAdapter.Turn(), null, default);

        Assert.Equal(["a", "/a"], _seen);
    }

    [Fact]
    public async Task Middleware_surrounds_the_bot_in_the_order_it_was_added() =>
        Assert.Equal(
            ["a", "b", "bot", "/b", "/a"],
            await RunAsync(new MiddlewareSet().Use(new Note(_seen, "a")).Use(new Note(_seen, "b"))));

    [Fact]
    public async Task Middleware_that_does_not_go_on_keeps_the_turn_from_the_rest() =>
        Assert.Equal(
            ["a", "stop", "/a"],
            await RunAsync(new MiddlewareSet()
                .Use(new Note(_seen, "a"))
                .Use(new Note(_seen, "stop", goesOn: false))
                .Use(new Note(_seen, "b"))));

    [Fact]
    public async Task Set_within_a_set_comes_before_what_follows_it()
    {
        var inner = new MiddlewareSet().Use(new Note(_seen, "in"));
        var seen = await RunAsync(new MiddlewareSet().Use(inner).Use(new Note(_seen, "out")));

        Assert.True(seen.IndexOf("in") < seen.IndexOf("out"));
        Assert.Contains("bot", seen);
    }

    [Fact]
    public async Task Failure_goes_through_everybody_to_the_caller()
    {
        var set = new MiddlewareSet().Use(new Note(_seen, "a"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => set.ReceiveActivityWithStatusAsync(
            RecordingAdapter.Turn(), (_, _) => throw new InvalidOperationException(), default));
    }

    [Fact]
    public void Nothing_is_no_middleware() =>
        Assert.Throws<ArgumentNullException>(() => new MiddlewareSet().Use(null));

    private async Task<List<string>> RunAsync(MiddlewareSet set)
    {
        await set.ReceiveActivityWithStatusAsync(
            RecordingAdapter.Turn(),
            (_, _) =>
            {
                _seen.Add("bot");
                return Task.CompletedTask;
            },
            default);
        return _seen;
    }

    private sealed class Note(List<string> seen, string name, bool goesOn = true) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add(name);
            if (!goesOn)
                return;
            await next(cancellationToken);
            seen.Add($"/{name}");
        }
    }
}
