using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace SalesCoachBot.Benchmarks.Driver;

/// <summary>Stands in for a channel's connector: takes what the bot answers, by conversation.</summary>
internal sealed class ConnectorStandIn : IAsyncDisposable
{
    private static readonly byte[] Id = "{\"id\":\"1\"}"u8.ToArray();

    private readonly ConcurrentDictionary<string, Channel<string>> _replies = new();
    private readonly WebApplication _app;

    private ConnectorStandIn(WebApplication app) => _app = app;

    /// <summary>Where it listens.</summary>
    public string ServiceUrl => _app.Urls.First() + "/";

    public static async Task<ConnectorStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new ConnectorStandIn(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>What the bot answers in a conversation, in order.</summary>
    public ChannelReader<string> RepliesIn(string conversation) => Replies(conversation).Reader;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    // POST /v3/conversations/{conversation}/activities[/{replyTo}]
    private async Task TakeAsync(HttpContext context)
    {
        var conversation = context.Request.Path.Value!.Split('/')[3];
        using var activity = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted);
        if (activity.RootElement.TryGetProperty("text", out var text))
            Replies(conversation).Writer.TryWrite(text.GetString()!);
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Id, context.RequestAborted);
    }

    private Channel<string> Replies(string conversation) =>
        _replies.GetOrAdd(conversation, _ => Channel.CreateUnbounded<string>());
}
