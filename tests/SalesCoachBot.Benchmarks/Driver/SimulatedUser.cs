using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace SalesCoachBot.Benchmarks.Driver;

/// <summary>One user, who goes through the interview again and again.</summary>
internal sealed class SimulatedUser(string conversation, HttpClient http, ConnectorStandIn connector)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly Uri Endpoint = new("/api/messages", UriKind.Relative);
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private int _messages;

    /// <summary>From posting a message to having its answer, in milliseconds.</summary>
    public List<double> Latencies { get; } = [];

    public int WrongReplies { get; private set; }

    /// <summary>Talks until the time is over or the bot says something else than it should.</summary>
    public async Task TalkAsync(long started, TimeSpan duration)
    {
        for (var turn = 0; Stopwatch.GetElapsedTime(started) < duration; turn = (turn + 1) % Script.Says.Count)
        {
            var posted = Stopwatch.GetTimestamp();
            if (!await SayAsync(Script.Says[turn], Script.Hears[turn]))
            {
                WrongReplies++;
                return;
            }

            Latencies.Add(Stopwatch.GetElapsedTime(posted).TotalMilliseconds);
        }
    }

    private async Task<bool> SayAsync(string text, string expected)
    {
        using var content = new ByteArrayContent(Message(text)) { Headers = { ContentType = Json } };
        using var response = await http.PostAsync(Endpoint, content);
        if (!response.IsSuccessStatusCode)
            return false;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await connector.RepliesIn(conversation).ReadAsync(patience.Token) == expected;
        }
        catch (OperationCanceledException)
        {
            // The bot is silent: that is a wrong reply.
            return false;
        }
    }

    private byte[] Message(string text) => Encoding.UTF8.GetBytes($$$"""
        {"type":"message","id":"{{{++_messages}}}","timestamp":"2026-03-05T01:00:00.000Z","localTimestamp":"2026-03-05T09:00:00.000+08:00",
        "serviceUrl":"{{{connector.ServiceUrl}}}","channelId":"test","from":{"id":"rep-{{{conversation}}}","name":"Rep","aadObjectId":"rep"},
        "conversation":{"conversationType":"personal","id":"{{{conversation}}}","tenantId":"tenant"},"recipient":{"id":"bot","name":"Coach"},
        "textFormat":"plain","locale":"en-US","text":{{{JsonSerializer.Serialize(text)}}},
        "entities":[{"locale":"en-US","country":"US","platform":"Windows","type":"clientInfo"}],
        "channelData":{"tenant":{"id":"tenant"} } }
        """);
}
