using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SalesCoachBot.Channels.Teams;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data;
using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot.Benchmarks.Server;

/// <summary>The coach's own way of a message, on SQLite: stored before it is acknowledged, committed in one transaction, sent from the outbox.</summary>
internal static class DurableServer
{
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("coach-benchmark-");
        try
        {
            await using var app = Build(folder.FullName);
            await app.Services.GetRequiredService<CoachDatabase>().MigrateAsync(CancellationToken.None);
            app.MapTeams();
            await ParentProcess.ServeAsync(app);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static WebApplication Build(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new(DatabaseSettings.DataFolderKey, folder)]);
        builder.Services.AddCoachData(builder.Configuration).AddDeliveryData().AddDelivery().AddTeamsChannel(builder.Configuration);
        builder.Services.AddSingleton<IApology, NoApology>();
        builder.Services.AddScoped<IBot, InterviewBot>();
        builder.Services.AddScoped<ITurnRecords, NoRecords>();
        return builder.Build();
    }

    /// <summary>A turn of the benchmark that fails is a wrong reply, which the driver counts.</summary>
    private sealed class NoApology : IApology
    {
        public Task SayAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>The benchmark's bot keeps no customers, so no turn of it opens EF; the official one would not either.</summary>
    private sealed class NoRecords : ITurnRecords
    {
        public bool Changed => false;

        public Task SaveAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("There is nothing to be saved.");
    }
}
