using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace SalesCoachBot.Tests.Channels.DirectLine.StandIns;

/// <summary>Speaks Direct Line as Web Chat does.</summary>
public sealed class PageClient(LocalPageServer server) : IDisposable
{
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { UseProxy = false });

    public string ConversationId { get; private set; } = "";

    public string Token { get; set; } = "";

    public string StreamUrl { get; private set; } = "";

    /// <summary>As the page does on its first visit.</summary>
    public static async Task<PageClient> EnterAsync(LocalPageServer server)
    {
        var client = new PageClient(server);
        await client.EnterAsync();
        return client;
    }

    public async Task EnterAsync()
    {
        Token = (string)(await JsonAsync(await SendAsync(HttpMethod.Post, "/tokens/generate")))["token"]!;
        var entry = await JsonAsync(await SendAsync(HttpMethod.Post, "/conversations", """{"locale":"zh-CN"}"""));
        (ConversationId, Token, StreamUrl) = ((string)entry["conversationId"]!, (string)entry["token"]!, (string)entry["streamUrl"]!);
    }

    public Task<HttpResponseMessage> SayAsync(string text, string clientActivityId = "1m8vd1kjzgv") => PostAsync(Message(text, clientActivityId));

    public Task<HttpResponseMessage> PostAsync(JObject activity) =>
        SendAsync(HttpMethod.Post, $"/conversations/{ConversationId}/activities", activity.ToString());

    /// <summary>As recorded from Web Chat.</summary>
    public static JObject Message(string text, string clientActivityId = "1m8vd1kjzgv") => new()
    {
        ["attachments"] = new JArray(),
        ["channelData"] = new JObject { ["attachmentSizes"] = new JArray(), ["clientActivityID"] = clientActivityId },
        ["text"] = text,
        ["textFormat"] = "plain",
        ["type"] = "message",
        ["channelId"] = "webchat",
        ["from"] = new JObject { ["id"] = "r_uz76qfjjli", ["name"] = "李雷", ["role"] = "user" },
        ["locale"] = "zh-CN",
        ["localTimestamp"] = "2026-11-23T17:00:00.272+08:00",
        ["localTimezone"] = "Asia/Shanghai",
    };

    public async Task<JObject> ReadAsync(string watermark = "") =>
        await JsonAsync(await SendAsync(HttpMethod.Get, $"/conversations/{ConversationId}/activities?watermark={watermark}"));

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? json = null) =>
        SendAsync(method, path, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"));

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, $"{server.Address}/v3/directline{path}") { Content = content };
        if (Token.Length > 0)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _http.SendAsync(request, CancellationToken.None);
    }

    public static async Task<JObject> JsonAsync(HttpResponseMessage response)
    {
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }

    public Task<ClientWebSocket> ListenAsync() => ListenAsync(StreamUrl);

    public async Task<ClientWebSocket> ListenAsync(string streamUrl, params (string Name, string Value)[] headers)
    {
        var socket = new ClientWebSocket();
        foreach (var (name, value) in headers)
            socket.Options.SetRequestHeader(name, value);
        await socket.ConnectAsync(new Uri(streamUrl), _http, CancellationToken.None);
        return socket;
    }

    /// <summary>The next frame; fails when none comes within ten seconds.</summary>
    public static async Task<JObject> HearAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        using var frame = new MemoryStream();
        var part = new byte[4096];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(part.AsMemory(), patience.Token);
            frame.Write(part, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JObject.Parse(Encoding.UTF8.GetString(frame.ToArray()));
    }

    public void Dispose() => _http.Dispose();
}
