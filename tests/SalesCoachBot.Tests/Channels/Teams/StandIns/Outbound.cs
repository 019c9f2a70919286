using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Delivery;

namespace SalesCoachBot.Tests.Channels.Teams.StandIns;

/// <summary>The sending half of a coach, on a clock that stands still.</summary>
public sealed class Outbound : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    /// <summary>Without an app id.</summary>
    public Outbound()
        : this([], tokens: null)
    {
    }

    /// <summary>With an app id, and tokens from there; connectors on this machine are allowed unless the test says otherwise.</summary>
    public Outbound(TokenIssuer tokens, bool allowLocal = true)
        : this(
            [
                new("MicrosoftAppId", Coach.AppId),
                new("MicrosoftAppTenantId", "contoso.example"),
                new("MicrosoftAppPassword", "s3cret"),
                new("Teams:AllowedServiceUrlHosts", allowLocal ? "127.0.0.1" : ""),
            ],
            tokens)
    {
    }

    private Outbound(KeyValuePair<string, string?>[] settings, TokenIssuer? tokens)
    {
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(Clock)
            .AddTeamsChannel(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        tokens?.Replace(services);
        _provider = services.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    public IChannelSender Sender => _provider.GetRequiredService<IChannelSender>();

    public ConnectorFactory Connectors => _provider.GetRequiredService<ConnectorFactory>();

    public static OutgoingActivity Message(
        string serviceUrl, OutgoingKind kind = OutgoingKind.Send, string conversation = "a:1", string? id = null) =>
        new("local-1", kind, "msteams", conversation, serviceUrl, id,
            kind == OutgoingKind.Delete ? null : """{"type":"message","text":"赵总"}""");

    public Task<DeliveryOutcome> DeliverAsync(OutgoingActivity outgoing, CancellationToken cancellationToken = default) =>
        Sender.DeliverAsync(outgoing, cancellationToken);

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
