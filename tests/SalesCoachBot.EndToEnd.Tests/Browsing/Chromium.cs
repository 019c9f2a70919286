using Microsoft.Playwright;
using SalesCoachBot.EndToEnd.Tests.Browsing;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace SalesCoachBot.EndToEnd.Tests.Browsing;

/// <summary>One headless Chromium for all tests, as the system has it; nothing is downloaded. Without it, these tests are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    // No sandbox: tests run as root in containers, and look at nothing but pages of ours. The rest keeps the browser off the network.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens an address in a window of its own, with nothing remembered from any other.</summary>
    public async Task<ChatWindow> OpenAsync(string address, Device device, string locale, bool isDark = false)
    {
        Assert.SkipUnless(_browser is not null, $"There is no Chromium here (looked at {string.Join(", ", Places)}).");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = device.Viewport,
            HasTouch = device.HasTouch,
            DeviceScaleFactor = device.Scale,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = locale,
            TimezoneId = "Asia/Shanghai",
        });
        return await ChatWindow.OpenAsync(context, address);
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Places.FirstOrDefault(File.Exists) is not { } place)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = place, Args = Flags });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
