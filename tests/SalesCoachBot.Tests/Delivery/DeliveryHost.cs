using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Delivery;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Delivery;

/// <summary>The product's delivery on a real database, with a scripted bot and a stand-in for the channel.</summary>
internal sealed class DeliveryHost : IAsyncDisposable
{
    private readonly IHost _host;
    private int _id;

    private DeliveryHost(IHost host) => _host = host;

    public ChannelStandIn Channel => _host.Services.GetRequiredService<ChannelStandIn>();

    public Runs Runs => _host.Services.GetRequiredService<Runs>();

    public InboxStore Store => _host.Services.GetRequiredService<InboxStore>();

    public IServiceProvider Services => _host.Services;

    private IInbox Inbox => _host.Services.GetRequiredService<IInbox>();

    /// <summary>Starts an instance on a database; several may share one.</summary>
    public static async Task<DeliveryHost> StartAsync(MemoryDatabase database, ChannelStandIn? channel = null, TimeProvider? clock = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(database.Settings);
        builder.Services.AddLogging();
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddCoachData(builder.Configuration).AddDeliveryData().AddDelivery();
        builder.Services.AddSingleton(channel ?? new ChannelStandIn());
        builder.Services.AddSingleton<IChannelSender>(provider => provider.GetRequiredService<ChannelStandIn>());
        builder.Services.AddSingleton<Runs>();
        builder.Services.AddSingleton<IApology, Sorry>();
        builder.Services.AddSingleton<IDueWorkPerformer, SlowWork>();
        builder.Services.AddScoped<IBot, ScriptedBot>();
        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new DeliveryHost(host);
    }

    /// <summary>What a rep says.</summary>
    public Activity Message(string text, string conversation = "c1", string? id = null) => new(ActivityTypes.Message)
    {
        Id = id ?? $"{Environment.CurrentManagedThreadId}-{Guid.NewGuid():N}-{Interlocked.Increment(ref _id)}",
        ChannelId = ChannelStandIn.Id,
        ServiceUrl = "http://stand-in.example/",
        Conversation = new ConversationAccount(id: conversation),
        From = new ChannelAccount("rep"),
        Recipient = new ChannelAccount("coach"),
        Text = text,
    };

    public Task<bool> SayAsync(string text, string conversation = "c1", string? id = null) =>
        Inbox.AcceptAsync(Message(text, conversation, id), TestContext.Current.CancellationToken);

    public Task<TurnAnswer?> AskAsync(Activity activity, TimeSpan? patience = null) =>
        Inbox.AcceptAndAwaitAsync(activity, patience ?? TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
    }

    private sealed class Sorry : IApology
    {
        public Task SayAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("sorry", cancellationToken: cancellationToken);
    }
}
