using Azure.Core;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using SalesCoachBot.Infrastructure.Data.Connections;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>Adds delivery's way to the coach's database, and keeps there the keys that sign links and tokens.</summary>
public static class DeliveryData
{
    /// <summary>Needs <see cref="CoachData"/>, which knows the settings.</summary>
    public static IServiceCollection AddDeliveryData(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("SalesCoachBot").PersistKeysToDbContext<CoachDbContext>();
        return services.AddSingleton<DeliveryDatabase>(provider => Open(provider.GetRequiredService<DatabaseSettings>(), provider));
    }

    private static DeliveryDatabase Open(DatabaseSettings settings, IServiceProvider provider) => settings.Provider switch
    {
        DatabaseProvider.Postgres => new PostgresDeliveryDatabase(PostgresSource.Create(
            Prepared(settings.ConnectionString), settings.UseEntra ? provider.GetRequiredService<TokenCredential>() : null)),
        _ => new SqliteDeliveryDatabase(settings.ConnectionString),
    };

    /// <summary>The statements of delivery are few and run all day: Npgsql prepares them by itself.</summary>
    private static string Prepared(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 64, AutoPrepareMinUsages = 2 }.ToString();
}
