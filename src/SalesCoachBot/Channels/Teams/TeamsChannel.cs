using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Channels.Teams;

/// <summary>Teams, in both directions: the endpoint it posts to, and the sender that answers it.</summary>
public static class TeamsChannel
{
    /// <summary>
    /// Registers the channel. Settings that make no sense stop the start with an <see cref="OptionsValidationException"/>,
    /// whose message is one line that names them.
    /// </summary>
    public static IServiceCollection AddTeamsChannel(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<TeamsSettings>, TeamsSettingsCheck>();
        services.AddOptions<TeamsSettings>().Configure(settings => settings.ReadFrom(configuration)).ValidateOnStart();
        services.AddSingleton(provider => new ServiceUrls(provider.GetRequiredService<IOptions<TeamsSettings>>().Value));
        return services.AddArrivals().AddDeliveries();
    }

    /// <summary>Serves the messages endpoint; to this machine only, as long as no app id is configured.</summary>
    public static IEndpointConventionBuilder MapTeams(this IEndpointRouteBuilder endpoints, string pattern = "/api/messages")
    {
        var messages = endpoints.MapPost(pattern, HandleAsync);
        var settings = endpoints.ServiceProvider.GetRequiredService<IOptions<TeamsSettings>>().Value;
        return settings.HasAppId ? messages : messages.RequireLoopback();
    }

    private static Task HandleAsync(HttpContext http) =>
        http.RequestServices.GetRequiredService<MessagesEndpoint>().HandleAsync(http);

    private static IServiceCollection AddArrivals(this IServiceCollection services)
    {
        services.AddPlainClient(ChannelKeys.ClientName, TimeSpan.FromSeconds(5));
        services.AddSingleton<ChannelKeys>();
        services.AddSingleton<ChannelTokens>();
        services.AddSingleton<ActivityAuthentication>();
        services.AddTransient<MessagesEndpoint>();
        return services;
    }

    private static IServiceCollection AddDeliveries(this IServiceCollection services)
    {
        services.AddPlainClient(BotTokenSource.ClientName, TimeSpan.FromSeconds(20));
        services.AddSingleton<IBotTokenSource, BotTokenSource>();
        services.AddSingleton<ConnectorTokens>();
        // The sender has a patience of its own, by the injected clock.
        services.AddPlainClient(ConnectorSender.ClientName, Timeout.InfiniteTimeSpan);
        services.AddSingleton<IChannelSender, ConnectorSender>();
        services.AddSingleton<ConnectorFactory, TeamsConnectors>();
        return services;
    }

    /// <summary>
    /// A client that does what it is told and no more: no redirects (they would carry a token or a secret to another host), no
    /// cookies, no retries (a repeated POST is a message sent twice), no log lines with conversation ids.
    /// </summary>
    private static void AddPlainClient(this IServiceCollection services, string name, TimeSpan timeout) =>
        services.AddHttpClient(name, client => client.Timeout = timeout)
            .RemoveAllLoggers()
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler((handler, _) =>
            {
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;
                handler.ConnectTimeout = TimeSpan.FromSeconds(10);
                handler.PooledConnectionLifetime = TimeSpan.FromMinutes(5);
                handler.PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30);
            });
}
