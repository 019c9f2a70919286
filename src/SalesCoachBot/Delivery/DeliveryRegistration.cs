using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Delivery;

/// <summary>Adds the way of a message: inbox, turn, outbox, due work.</summary>
public static class DeliveryRegistration
{
    /// <summary>Needs an <see cref="IBot"/>, an <see cref="IApology"/>, channel senders and a <see cref="DeliveryDatabase"/> from the host.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddSingleton(InstanceName.New());
        services.AddSingleton(provider =>
            new DeliverySettings(provider.GetRequiredService<DatabaseSettings>().Provider == DatabaseProvider.Sqlite));
        services.AddStores().AddTurns();
        services.AddSingleton<OutboxRecorder>().AddSingleton<OutboxAttempt>().AddSingleton<OutboxDispatcher>();
        services.AddSingleton<ConversationPace>().AddSingleton<TypingNow>().AddSingleton<DueWorkSignal>();
        services.AddSingleton<TurnRunner>().AddSingleton<InboxWriter>().AddSingleton<IInbox, Inbox>();

        // Stopped in reverse: first nothing new is begun, last what was delivered is written down.
        services.AddHostedService(provider => provider.GetRequiredService<OutboxRecorder>());
        services.AddHostedService(provider => provider.GetRequiredService<InboxWriter>());
        services.AddHostedService<DeliveryService>();
        services.AddHostedService<DueWorkService>();
        return services;
    }

    private static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddSingleton<InboxStore>()
        .AddSingleton<OutboxStore>()
        .AddSingleton<TurnStore>()
        .AddSingleton<BotStateStore>()
        .AddSingleton<DueWorkStore>()
        .AddSingleton<ConversationStore>()
        .AddSingleton<BotStateCodec>()
        .AddSingleton<StateCache>()
        .AddSingleton<References>();

    private static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<BotFrameworkAuthentication>(_ => new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build()))
        .AddScoped<TurnBuffer>()
        .AddScoped<IDueWorkRequests>(provider => provider.GetRequiredService<TurnBuffer>())
        .AddScoped<TurnStorage>()
        .AddScoped<IStorage>(provider => provider.GetRequiredService<TurnStorage>())
        .AddScoped<ConversationState>()
        .AddScoped<UserState>()
        .AddScoped<ITurnRecords, TurnRecords>()
        .AddScoped<TurnAdapter>()
        .AddScoped<Turn>();
}
