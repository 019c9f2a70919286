using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Tests.Channels.Teams.StandIns;

/// <summary>A coach with the Teams channel and nothing behind its inbox, on a clock that stands still.</summary>
public sealed class Coach : IAsyncDisposable
{
    public const string AppId = "11111111-2222-4333-8444-555555555555";
    public const string ServiceUrl = "https://smba.trafficmanager.net/emea/";

    private readonly WebApplication _app;
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseProxy = false });

    private Coach(WebApplication app, FakeTimeProvider clock, RecordingInbox inbox) => (_app, Clock, Inbox) = (app, clock, inbox);

    public FakeTimeProvider Clock { get; }

    public RecordingInbox Inbox { get; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public Uri Endpoint => new($"{_app.Address()}/api/messages");

    /// <summary>With an app id, trusting this issuer's keys.</summary>
    public static Task<Coach> StartAsync(BotConnectorIssuer issuer, params (string Key, string Value)[] settings) =>
        StartAsync([("MicrosoftAppId", AppId), ("MicrosoftAppTenantId", "contoso.example"), ("MicrosoftAppPassword", "s3cret"),
            ("ToBotFromChannelOpenIdMetadataUrl", issuer.MetadataUrl), .. settings]);

    /// <summary>With just these settings, of which a later one replaces an earlier; none is a coach without an app id.</summary>
    public static async Task<Coach> StartAsync(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.GroupBy(setting => setting.Key)
                .Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Last().Value)))
            .Build();
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var inbox = new RecordingInbox();
        var app = await LocalServer.StartAsync(app => app.MapTeams(), services => services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IInbox>(inbox)
            .AddTeamsChannel(configuration));
        return new Coach(app, clock, inbox);
    }

    /// <summary>A message as Teams sends it.</summary>
    public static JObject Message(string serviceUrl = ServiceUrl) => new()
    {
        ["type"] = "message",
        ["id"] = "1485983408511",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["timestamp"] = "2026-11-23T09:00:00.000Z",
        ["text"] = "prep my visit with 赵总",
        ["from"] = new JObject { ["id"] = "29:rep", ["name"] = "Alex Wilber", ["aadObjectId"] = "aaaaaaaa-0000-4000-8000-000000000001" },
        ["recipient"] = new JObject { ["id"] = "28:" + AppId, ["name"] = "Coach" },
        ["conversation"] = new JObject { ["id"] = "a:1-personal", ["conversationType"] = "personal", ["tenantId"] = "tenant-1" },
        ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = "tenant-1" } },
    };

    public Task<HttpResponseMessage> PostAsync(JObject activity, string? token = null) =>
        PostAsync(Encoding.UTF8.GetBytes(activity.ToString()), token);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string? token = null, string contentType = "application/json") =>
        SendAsync(Body(body, contentType), token is null ? null : $"Bearer {token}");

    /// <summary>As a proxy, a rebound name or a web page would bring it.</summary>
    public async Task<HttpResponseMessage> PostAsync(JObject activity, string token, string host, string? origin = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint)
        {
            Content = Body(Encoding.UTF8.GetBytes(activity.ToString()), "application/json"),
            Headers = { Host = host, Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await _http.SendAsync(request, CancellationToken.None);
    }

    public async Task<HttpResponseMessage> SendAsync(HttpContent? content, string? authorization, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, Endpoint) { Content = content };
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await _http.SendAsync(request, CancellationToken.None);
    }

    private static ByteArrayContent Body(byte[] body, string contentType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }
}
