using Microsoft.Extensions.Diagnostics.HealthChecks;
using SalesCoachBot.Infrastructure.Data.Delivery;

namespace SalesCoachBot;

/// <summary>Whether the process lives, and whether it can do its work.</summary>
internal static class Health
{
    private const string Ready = "ready";

    /// <summary>Ready means: the database answers.</summary>
    public static IServiceCollection AddCoachHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<DatabaseAnswers>("database", tags: [Ready]);
        return services;
    }

    /// <summary>Serves both probes; they say a word each and nothing of what is kept.</summary>
    public static void MapCoachHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/healthz/live", new() { Predicate = _ => false });
        endpoints.MapHealthChecks("/healthz/ready", new() { Predicate = check => check.Tags.Contains(Ready) });
    }

    private sealed class DatabaseAnswers(DeliveryDatabase database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await database.ReadAsync((statements, ct) => statements.QueryAsync("SELECT 1", _ => true, ct), cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
