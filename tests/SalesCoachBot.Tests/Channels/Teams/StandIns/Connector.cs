using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SalesCoachBot.Tests.Channels.Teams.StandIns;

/// <summary>What a connector was asked, as it stood on the wire.</summary>
public sealed record ConnectorCall(string Method, string Target, string? Authorization, string? ContentType, string Body);

/// <summary>Stands in for a channel's connector: remembers every call and answers as it is told, else 201 with an id.</summary>
public sealed class Connector : IAsyncDisposable
{
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _answers = new();
    private WebApplication _server = null!;

    public ConcurrentQueue<ConnectorCall> Calls { get; } = new();

    public string ServiceUrl => $"{_server.Address()}/teams/";

    public static async Task<Connector> StartAsync()
    {
        var connector = new Connector();
        connector._server = await LocalServer.StartAsync(app => app.Run(connector.AnswerAsync));
        return connector;
    }

    public void WillAnswer(int status, string body = "", params (string Name, string Value)[] headers) =>
        _answers.Enqueue(http =>
        {
            http.Response.StatusCode = status;
            foreach (var (name, value) in headers)
                http.Response.Headers[name] = value;
            return http.Response.WriteAsync(body);
        });

    public void WillAnswer(Func<HttpContext, Task> answer) => _answers.Enqueue(answer);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        Calls.Enqueue(new ConnectorCall(
            http.Request.Method,
            http.Features.Get<IHttpRequestFeature>()!.RawTarget,
            (string?)http.Request.Headers.Authorization,
            http.Request.ContentType,
            await reader.ReadToEndAsync()));
        if (_answers.TryDequeue(out var answer))
            await answer(http);
        else
            await Results.Json(new { id = $"activity-{Calls.Count}" }, statusCode: 201).ExecuteAsync(http);
    }
}
