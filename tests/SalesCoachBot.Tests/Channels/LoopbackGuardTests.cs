using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SalesCoachBot.Channels;

namespace SalesCoachBot.Tests.Channels;

/// <summary>Attacks on what is served without a sign-in, over real sockets, and what is let through.</summary>
public sealed class LoopbackGuardTests : IAsyncLifetime
{
    private readonly WebApplication _app = Serve();
    private readonly StringBuilder _bodiesRead = new();

    public async ValueTask InitializeAsync()
    {
        _app.MapPost("/drive", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            _bodiesRead.Append(await reader.ReadToEndAsync());
            return "driven";
        }).RequireLoopback();
        await _app.StartAsync();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("Host: localhost")]
    [InlineData("Host: LocalHost:3978")]
    [InlineData("Host: 127.0.0.1:3978")]
    [InlineData("Host: 127.0.0.1")]
    [InlineData("Host: [::1]:3978")]
    [InlineData("Host: localhost:3978\r\nOrigin: http://localhost:3978")]
    [InlineData("Host: localhost:3978\r\nOrigin: http://127.0.0.1:56150")]
    [InlineData("Host: localhost:3978\r\nOrigin: https://[::1]:3978")]
    public async Task The_person_at_this_machine_is_served(string headers) =>
        Assert.StartsWith("HTTP/1.1 200", await PostAsync(headers), StringComparison.Ordinal);

    [Theory]
    [InlineData("Host: evil.example:3978")]
    [InlineData("Host: localhost.evil.example:3978")]
    [InlineData("Host: 127.0.0.1.evil.example")]
    [InlineData("Host: localhost.:3978")]
    [InlineData("Host: 127.1:3978")]
    [InlineData("Host: 0.0.0.0:3978")]
    [InlineData("Host: [2001:db8::7]:3978")]
    [InlineData("Host: 10.0.0.1:3978")]
    [InlineData("Host: 169.254.169.254")]
    public async Task A_name_that_somebody_else_can_own_is_refused_though_it_resolves_to_this_machine(string headers) =>
        await AssertRefusedAsync(headers);

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("http://localhost@evil.example")]
    [InlineData("http://127.0.0.1.evil.example:3978")]
    [InlineData("null")]
    [InlineData("file://localhost")]
    [InlineData("chrome-extension://abcdefgh")]
    [InlineData("localhost")]
    [InlineData("")]
    public async Task A_web_page_elsewhere_is_refused(string origin) =>
        await AssertRefusedAsync($"Host: localhost:3978\r\nOrigin: {origin}");

    [Fact]
    public async Task Two_origins_are_refused_even_if_one_is_local() =>
        await AssertRefusedAsync("Host: localhost:3978\r\nOrigin: http://localhost:3978\r\nOrigin: https://evil.example");

    [Theory]
    [InlineData("Forwarded: for=203.0.113.9")]
    [InlineData("X-Forwarded-For: 203.0.113.9")]
    [InlineData("X-Forwarded-For: 127.0.0.1")]
    [InlineData("x-forwarded-host: coach.example")]
    [InlineData("X-Forwarded-Proto: https")]
    [InlineData("X-Original-For: 203.0.113.9")]
    [InlineData("X-Real-IP: 203.0.113.9")]
    [InlineData("Via: 1.1 proxy")]
    public async Task What_a_proxy_passed_on_is_refused(string header) =>
        await AssertRefusedAsync($"Host: localhost:3978\r\n{header}");

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.8.8", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("::ffff:127.8.8.8", true)]
    [InlineData("10.0.0.7", false)]
    [InlineData("::ffff:10.0.0.7", false)]
    [InlineData("fe80::1", false)]
    [InlineData(null, false)]
    public void Only_a_loopback_remote_address_is_local(string? address, bool local)
    {
        var http = new DefaultHttpContext();
        http.Request.Host = new HostString("localhost", 3978);
        http.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);

        Assert.Equal(local, LoopbackGuard.IsLocal(http));
    }

    [Fact]
    public async Task As_middleware_it_stands_before_everything_after_it()
    {
        await using var app = Serve();
        app.UseLoopbackOnly();
        app.MapPost("/drive", () => "driven");
        await app.StartAsync();

        Assert.StartsWith("HTTP/1.1 200", await PostAsync("Host: localhost", PortOf(app)), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 403", await PostAsync("Host: evil.example", PortOf(app)), StringComparison.Ordinal);
    }

    private async Task AssertRefusedAsync(string headers)
    {
        var answer = await PostAsync(headers);

        Assert.StartsWith("HTTP/1.1 403", answer, StringComparison.Ordinal);
        Assert.Empty(answer.Split("\r\n\r\n", 2)[1]);
        Assert.Empty(_bodiesRead.ToString());
    }

    private Task<string> PostAsync(string headers) => PostAsync(headers, PortOf(_app));

    /// <summary>Written by hand on a socket: a client library would correct the headers that an attacker would not.</summary>
    private static async Task<string> PostAsync(string headers, int port)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, port);
        var request = $"POST /drive HTTP/1.1\r\n{headers}\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{{}}";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(socket.GetStream());
        return await reader.ReadToEndAsync();
    }

    private static int PortOf(WebApplication app) => new Uri(app.Urls.Single()).Port;

    private static WebApplication Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }
}
