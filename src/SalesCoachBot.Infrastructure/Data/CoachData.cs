using Azure.Core;
using Azure.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Npgsql;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.Customers.Records;
using SalesCoachBot.Core.FollowUps;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Infrastructure.Data.Books;
using SalesCoachBot.Infrastructure.Data.Connections;

namespace SalesCoachBot.Infrastructure.Data;

/// <summary>Adds the coach's memory to the host.</summary>
public static class CoachData
{
    /// <summary>
    /// The context (one a scope, whose <see cref="CurrentRep"/> must be set before records are read), and the
    /// <see cref="CoachDatabase"/>, whose MigrateAsync is called at start.
    /// </summary>
    /// <exception cref="InvalidSettingException">A database setting makes no sense.</exception>
    public static IServiceCollection AddCoachData(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var contentRoot = configuration[HostDefaults.ContentRootKey] ?? Directory.GetCurrentDirectory();
        var settings = DatabaseSettings.From(configuration, contentRoot);
        services.AddSingleton(settings);
        services.AddSingleton<CoachDatabase>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<CurrentRep>();
        services.AddBooks();
        return settings switch
        {
            { UseEntra: true } => services.AddEntraLogin(settings).AddDbContext<CoachDbContext, PostgresCoachDbContext>(
                (provider, options) => options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())),
            { Provider: DatabaseProvider.Postgres } => services.AddDbContext<CoachDbContext, PostgresCoachDbContext>(
                options => UsePostgres(options, settings.ConnectionString)),
            _ => services.AddDbContext<CoachDbContext, SqliteCoachDbContext>(
                options => UseSqlite(options, settings.ConnectionString)),
        };
    }

    /// <summary>Signs in as the machine's managed identity, or on a developer's machine as whoever is signed in to Azure there.</summary>
    private static IServiceCollection AddEntraLogin(this IServiceCollection services, DatabaseSettings settings)
    {
        services.TryAddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        return services.AddSingleton(provider =>
            PostgresSource.Create(settings.ConnectionString, provider.GetRequiredService<TokenCredential>()));
    }

    private static void AddBooks(this IServiceCollection services)
    {
        services.AddScoped<IRepBook, RepBook>();
        services.AddScoped<ICustomerBook, CustomerBook>();
        services.AddScoped<ICustomerRecords, CustomerRecords>();
        services.AddScoped<IVisitBook, VisitBook>();
        services.AddScoped<IDraftBook, DraftBook>();
        services.AddScoped<IPromiseBook, PromiseBook>();
        services.AddScoped<IFollowUpBook, FollowUpBook>();
        services.AddScoped<IArsenal, Arsenal>();
        services.AddScoped<IRequestBook, RequestBook>();
    }

    internal static void UsePostgres(DbContextOptionsBuilder options, string connectionString) =>
        options.UseNpgsql(connectionString);

    internal static void UseSqlite(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(new SqlitePragmas());
}
