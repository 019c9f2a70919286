using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>A rep who chats in Teams: posts to <c>/api/messages</c> and reads what the connector got. Reads each answer once.</summary>
internal sealed class TeamsRep : IAsyncDisposable
{
    private readonly ConnectorStandIn _connector;
    private HttpClient _http;
    private readonly string _locale;
    private readonly string _user;
    private int _read;
    private int _said;

    private TeamsRep(Uri coach, ConnectorStandIn connector, string locale, string user)
    {
        (_connector, _locale, _user) = (connector, locale, user);
        _http = Http.Client(coach);
    }

    public static Task<TeamsRep> JoinAsync(CoachHost coach, string locale = "en-US", string user = "rep-1") =>
        JoinAsync(coach.Address, locale, user);

    public static async Task<TeamsRep> JoinAsync(Uri coach, string locale = "en-US", string user = "rep-1") =>
        new(coach, await ConnectorStandIn.StartAsync(), locale, user);

    /// <summary>The coach has started again elsewhere; the rep goes on reading where he was.</summary>
    public void Find(Uri coach)
    {
        _http.Dispose();
        _http = Http.Client(coach);
    }

    /// <summary>Types a line.</summary>
    /// <returns>The id of the activity, to send it again.</returns>
    public async Task<string> SaysAsync(string text, string? id = null)
    {
        var activity = NewActivity("message", id);
        activity["text"] = text;
        await PostAsync(activity);
        return (string)activity["id"]!;
    }

    /// <summary>Presses a button of a card, with the inputs filled in; the others as they were prefilled.</summary>
    public async Task PressesAsync(SeenCard card, string button, params (string Id, string Value)[] inputs)
    {
        var activity = NewActivity("message", null);
        activity["value"] = card.Submission(button, inputs);
        await PostAsync(activity);
    }

    /// <summary>Something that is no message: an installation, for instance.</summary>
    public Task SendsAsync(string type, params (string Name, JToken Value)[] fields)
    {
        var activity = NewActivity(type, null);
        foreach (var (name, value) in fields)
        {
            activity[name] = value;
        }

        return PostAsync(activity);
    }

    /// <summary>The next bubble.</summary>
    public async Task<SeenCard> SeesAsync(string? containing = null)
    {
        await Delivery.Eventually.HoldsAsync(
            () => Next(containing) is not null,
            () => $"No bubble with '{containing}' came. New: {string.Join("\n", _connector.Taken.Skip(_read).Select(bubble => new SeenCard(bubble).AllText))}");
        var (index, seen) = Next(containing)!.Value;
        _read = index + 1;
        return seen;
    }

    /// <summary>Everything that came and was not read, after what is under way has been said.</summary>
    public IReadOnlyList<SeenCard> Unread => [.. _connector.Taken.Skip(_read).Select(bubble => new SeenCard(bubble))];

    /// <summary>Everything that ever came.</summary>
    public IReadOnlyList<SeenCard> All => [.. _connector.Taken.Select(bubble => new SeenCard(bubble))];

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _connector.DisposeAsync();
    }

    private (int Index, SeenCard Seen)? Next(string? containing)
    {
        var taken = _connector.Taken;
        for (var index = _read; index < taken.Count; index++)
        {
            var seen = new SeenCard(taken[index]);
            if (containing is null || seen.AllText.Contains(containing, StringComparison.Ordinal))
            {
                return (index, seen);
            }
        }

        return null;
    }

    private async Task PostAsync(JObject activity)
    {
        using var content = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        using var response = await _http.PostAsync("api/messages", content, TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.Accepted, $"{response.StatusCode}");
    }

    private JObject NewActivity(string type, string? id) => new()
    {
        ["type"] = type,
        ["id"] = id ?? $"{_user}-{Interlocked.Increment(ref _said)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = _connector.Url,
        ["from"] = new JObject { ["id"] = _user, ["name"] = "Robin Rep", ["aadObjectId"] = _user },
        ["recipient"] = new JObject { ["id"] = "coach", ["name"] = "Coach" },
        ["conversation"] = new JObject { ["id"] = $"chat-{_user}", ["conversationType"] = "personal", ["tenantId"] = "tenant-1" },
        ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = "tenant-1" } },
        ["locale"] = _locale,
        ["localTimezone"] = "Asia/Shanghai",
    };
}

/// <summary>Clients for loopback, made the way the product makes its own.</summary>
internal static class Http
{
    private static readonly IHttpClientFactory Factory =
        new ServiceCollection().AddHttpClient().BuildServiceProvider().GetRequiredService<IHttpClientFactory>();

    public static HttpClient Client(Uri address)
    {
        var client = Factory.CreateClient();
        client.BaseAddress = address;
        return client;
    }
}
