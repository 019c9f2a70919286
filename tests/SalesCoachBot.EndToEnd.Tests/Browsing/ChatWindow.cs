using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SalesCoachBot.EndToEnd.Tests.Browsing;

/// <summary>The chat page in a browser, as a rep uses it: he types, taps, fills in, and waits for what he expects to see.</summary>
public sealed class ChatWindow : IAsyncDisposable
{
    // Generous: two cores may be busy with other tests. A wait ends as soon as what is waited for is there.
    private const float Patience = 30_000;

    private readonly IBrowserContext _context;
    private readonly Uri _address;
    private readonly ConcurrentQueue<string> _foreignRequests = [];
    private readonly ConcurrentQueue<string> _complaints = [];

    private ChatWindow(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page, _address) = (context, page, address);
        context.SetDefaultTimeout(Patience);
        context.Request += (_, request) => Watch(request.Url);
        page.WebSocket += (_, socket) => Watch(socket.Url);
        page.PageError += (_, error) => _complaints.Enqueue(error);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning" && !IsServerAway(said.Text))
                _complaints.Enqueue(said.Text);
        };
    }

    /// <summary>The page itself, for what is not of every day.</summary>
    public IPage Page { get; }

    /// <summary>Requests that went anywhere but to our server.</summary>
    public IReadOnlyCollection<string> ForeignRequests => _foreignRequests;

    /// <summary>What the browser complained of: script errors, breaches of the content security policy.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Everything said so far, oldest first.</summary>
    public ILocator Lines => Page.Locator(".webchat__basic-transcript__activity");

    /// <summary>The newest card.</summary>
    public ILocator Card => Page.Locator(".webchat__adaptive-card-renderer").Last;

    internal static async Task<ChatWindow> OpenAsync(IBrowserContext context, string address)
    {
        var window = new ChatWindow(context, await context.NewPageAsync(), new Uri(address));
        await window.Page.GotoAsync(address);
        return window;
    }

    /// <summary>Types and sends.</summary>
    public async Task SayAsync(string text)
    {
        await Page.GetByRole(AriaRole.Textbox).And(Page.Locator("[class*=send-box]")).FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Waits until this stands in the conversation.</summary>
    public Task SeeAsync(string text) => Expect(Lines.Filter(new() { HasText = text }).Last).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>Waits until this many lines of the conversation contain it.</summary>
    public Task SeeTimesAsync(string text, int times) =>
        Expect(Lines.Filter(new() { HasText = text })).ToHaveCountAsync(times, new() { Timeout = Patience });

    /// <summary>Waits until the header shows this connection state: connecting, connected or reconnecting.</summary>
    public Task SeeStateAsync(string state) =>
        Expect(Page.Locator("#state")).ToHaveAttributeAsync("data-state", state, new() { Timeout = Patience });

    /// <summary>Taps a suggested action.</summary>
    public Task ChooseAsync(string offer) => Page.Locator(".webchat__suggested-actions").GetByText(offer, new() { Exact = true }).ClickAsync();

    /// <summary>Fills an input of the newest card.</summary>
    public Task FillAsync(string label, string value) => Card.GetByLabel(label).First.FillAsync(value);

    /// <summary>Presses a button of the newest card.</summary>
    public Task PressAsync(string button) => Card.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();

    /// <summary>Waits until nothing moves and takes a picture into TestResults/screenshots beside the tests.</summary>
    public async Task PhotographAsync(string name)
    {
        // Web Chat scrolls smoothly to what has just come.
        await Page.WaitForTimeoutAsync(700);
        var file = Path.Combine(AppContext.BaseDirectory, "TestResults", "screenshots", $"{name}.png");
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private void Watch(string url)
    {
        var target = new Uri(url);
        if (target.Scheme is not ("data" or "blob") && target.Authority != _address.Authority)
            _foreignRequests.Enqueue(url);
    }

    // What the browser says of itself when a test takes the server away.
    private static bool IsServerAway(string text) => Regex.IsMatch(text, "ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE");
}
