using SalesCoachBot.EndToEnd.Tests.Browsing;
using SalesCoachBot.EndToEnd.Tests.StandIns;

namespace SalesCoachBot.EndToEnd.Tests;

/// <summary>The conversation outlives the page and the server.</summary>
public sealed class SameConversationTests(Chromium chromium) : IAsyncLifetime
{
    private PageServer _server = null!;
    private ChatWindow? _window;

    private ChatWindow Window => _window!;

    public async ValueTask InitializeAsync()
    {
        _server = await PageServer.StartNewAsync();
        _window = await chromium.OpenAsync(_server.Address, Device.Phone, "en-US");
        await Window.SeeAsync("Hello, I am your sales coach.");
        await Window.SayAsync("prep my visit with Zhao");
        await Window.SeeAsync("Heard: prep my visit with Zhao");
    }

    public async ValueTask DisposeAsync()
    {
        if (_window is not null)
            await _window.DisposeAsync();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task A_reload_shows_the_same_and_welcomes_nobody_again()
    {
        await Window.Page.ReloadAsync();

        await Window.SeeTimesAsync("Heard: prep my visit with Zhao", 1);
        await Window.SeeTimesAsync("Hello, I am your sales coach.", 1);
        await AssertOneConversationAsync();
    }

    [Fact]
    public async Task The_page_says_that_the_server_is_away_and_goes_on_when_it_is_back()
    {
        await _server.StopAsync();
        await Window.SeeStateAsync("reconnecting");
        await Window.PhotographAsync("phone-server-away");
        await _server.StartAsync();
        await Window.SeeStateAsync("connected");

        await Window.SayAsync("are you back?");

        await Window.SeeTimesAsync("Heard: are you back?", 1);
        await Window.SeeTimesAsync("Heard: prep my visit with Zhao", 1);
        await AssertOneConversationAsync();
    }

    [Fact]
    public async Task What_is_sent_while_the_server_is_away_arrives_once_when_it_is_back()
    {
        await _server.StopAsync();
        await Window.SeeStateAsync("reconnecting");

        await Window.SayAsync("said into the void");
        await _server.StartAsync();

        await Window.SeeTimesAsync("Heard: said into the void", 1);
        Assert.Single(_server.Actor.Heard, heard => heard.Text == "said into the void");
    }

    [Fact]
    public async Task A_reload_after_a_restart_shows_the_same()
    {
        await _server.StopAsync();
        await _server.StartAsync();

        await Window.Page.ReloadAsync();

        await Window.SeeTimesAsync("Heard: prep my visit with Zhao", 1);
        await AssertOneConversationAsync();
    }

    [Fact]
    public async Task A_token_that_is_refused_is_replaced_and_the_conversation_goes_on()
    {
        await Window.Page.EvaluateAsync("""
            const kept = JSON.parse(localStorage['salescoach.conversation']);
            localStorage['salescoach.conversation'] = JSON.stringify({ ...kept, token: 'of other times' });
            """);
        await Window.Page.ReloadAsync();

        await Window.SeeTimesAsync("Heard: prep my visit with Zhao", 1);
        await AssertOneConversationAsync();
    }

    [Fact]
    public async Task The_stock_client_of_Web_Chat_is_served_as_well()
    {
        var answer = await Window.Page.EvaluateAsync<string>("""
            async () => {
              const domain = `${location.origin}/v3/directline`;
              const { token } = await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json();
              const client = WebChat.createDirectLine({ domain, token });
              return new Promise((resolve, reject) => {
                client.activity$.subscribe(said => said.text?.startsWith('Heard') && resolve(said.text), reject);
                client.postActivity({ type: 'message', text: 'stock', from: { id: 'me' } }).subscribe(() => {}, reject);
              });
            }
            """);

        Assert.StartsWith("Heard: stock", answer, StringComparison.Ordinal);
    }

    private async Task AssertOneConversationAsync()
    {
        await Window.SayAsync("still here?");
        await Window.SeeAsync("Heard: still here?");
        Assert.Single(_server.Actor.Heard.Select(heard => heard.Conversation.Id).Distinct());
    }
}
