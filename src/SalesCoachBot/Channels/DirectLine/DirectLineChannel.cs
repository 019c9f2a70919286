using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data.DirectLine;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>The local page's server: Direct Line 3.0 as Web Chat speaks it, for this machine only.</summary>
public static class DirectLineChannel
{
    /// <summary>Where it is served.</summary>
    public const string Root = "/v3/directline";

    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    /// <summary>Adds the channel, unless <see cref="DirectLineSettings"/> say that it is off.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = DirectLineSettings.From(configuration);
        services.AddSingleton(settings);
        if (!settings.Enabled)
            return services;
        services.AddDataProtection();
        return services
            .AddSingleton<DirectLineTokens>()
            .AddSingleton<Grants>()
            .AddSingleton<DirectLineTranscript>()
            .AddSingleton<OpenPages>()
            .AddSingleton<TranscriptFeed>()
            .AddSingleton<RepPosts>()
            .AddSingleton<IChannelSender, DirectLineSender>()
            .AddHostedService<UnfinishedPosts>();
    }

    /// <summary>Serves it to whoever sits at this machine.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (!app.Services.GetRequiredService<DirectLineSettings>().Enabled)
            return app;
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive });
        var all = app.MapGroup(Root).RequireLoopback();
        all.MapPost("/tokens/generate", TokenEndpoints.GenerateAsync);
        all.MapPost("/tokens/refresh", TokenEndpoints.Refresh);
        all.MapPost("/conversations", ConversationEndpoints.StartAsync);
        MapConversation(all.MapGroup("/conversations/{conversationId}").AddEndpointFilter<RouteGroupBuilder, ConversationAccess>());
        return app;
    }

    private static void MapConversation(RouteGroupBuilder conversation)
    {
        conversation.MapGet("", ConversationEndpoints.Reconnect);
        conversation.MapGet("/activities", ActivityEndpoints.ReadAsync);
        conversation.MapPost("/activities", ActivityEndpoints.PostAsync);
        conversation.MapPost("/upload", UploadEndpoint.PostAsync);
        conversation.MapGet("/stream", StreamEndpoint.StreamAsync);
    }
}
