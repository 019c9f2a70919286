using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>Teams' connector, as far as a bot sees it: takes activities and gives them ids.</summary>
internal sealed class ConnectorStandIn : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly List<JObject> _taken = [];
    private int _number;

    private ConnectorStandIn()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/v3/conversations/{conversation}/activities", TakeAsync);
        _app.MapPost("/v3/conversations/{conversation}/activities/{replyTo}", TakeAsync);
        _app.MapPut("/v3/conversations/{conversation}/activities/{id}", ChangeAsync);
    }

    public string Url { get; private set; } = "";

    /// <summary>What stands in the chat, typing left out; what was changed, as it is now, in its old place.</summary>
    public IReadOnlyList<JObject> Taken
    {
        get
        {
            lock (_taken)
            {
                return [.. _taken.Where(activity => (string?)activity["type"] == "message")];
            }
        }
    }

    public static async Task<ConnectorStandIn> StartAsync()
    {
        var standIn = new ConnectorStandIn();
        await standIn._app.StartAsync(TestContext.Current.CancellationToken);
        standIn.Url = standIn._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";
        return standIn;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        var activity = await ReadAsync(request);
        activity["id"] = $"t{Interlocked.Increment(ref _number)}";
        lock (_taken)
        {
            _taken.Add(activity);
        }

        return Results.Json(new { id = (string)activity["id"]! }, statusCode: 201);
    }

    private async Task<IResult> ChangeAsync(HttpRequest request, string id)
    {
        var activity = await ReadAsync(request);
        activity["id"] = id;
        lock (_taken)
        {
            _taken[_taken.FindIndex(known => (string?)known["id"] == id)] = activity;
        }

        return Results.Json(new { id });
    }

    private static async Task<JObject> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var activity = JObject.Parse(await reader.ReadToEndAsync());
        Assert.DoesNotContain(activity.DescendantsAndSelf(), token => token.Type == JTokenType.Null);
        return activity;
    }
}
