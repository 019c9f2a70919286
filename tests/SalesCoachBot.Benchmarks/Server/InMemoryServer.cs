using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SalesCoachBot.Benchmarks.Server;

/// <summary>The plain Bot Builder host: Kestrel, <see cref="CloudAdapter"/>, state in memory.</summary>
internal static class InMemoryServer
{
    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddHttpClient();
        await using var app = builder.Build();
        var adapter = new CloudAdapter(app.Configuration, app.Services.GetRequiredService<IHttpClientFactory>());
        var bot = new InterviewBot(new ConversationState(new MemoryStorage()));

        app.MapPost("/api/messages", (HttpRequest request, HttpResponse response, CancellationToken ct) =>
            adapter.ProcessAsync(request, response, bot, ct));
        await ParentProcess.ServeAsync(app);
    }
}
