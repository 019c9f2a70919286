using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesCoachBot.Channels.Teams;

namespace SalesCoachBot.Tests.Deployment;

/// <summary>The table of settings against what the coach asks its configuration for.</summary>
public sealed class SettingsTests
{
    // TeamsSettings is bound as a whole, which asks in passing for what it works out itself, and at the root for its two lists,
    // which are read below Teams.
    private static readonly IEnumerable<string> AskedInPassing = typeof(TeamsSettings).GetProperties()
        .Where(property => property.SetMethod is null || property.PropertyType != typeof(string))
        .Select(property => property.Name);

    [Fact]
    public async Task The_table_lists_what_the_coach_asks_for_and_nothing_else()
    {
        var data = Directory.CreateTempSubdirectory("coach-settings-");
        var plain = await AskedAsync(Plain);
        var local = await AskedAsync(asked => CoachApp.Create([$"--DataFolder={data.FullName}"], asked));
        var shared = await AskedAsync(asked => CoachApp.Create(
            ["--Database:Provider=Postgres", "--Database:ConnectionString=Host=db"], asked));
        data.Delete(recursive: true);

        var own = local.Union(shared).Except(plain).Except(AskedInPassing).Where(key => !IsOfThePlatform(key)).ToList();
        Assert.NotEmpty(own);
        Assert.Equal([], own.Except(SettingsTable.Own()));
        Assert.Equal([], SettingsTable.Own().Except(own));
    }

    /// <summary>A program with nothing of the coach in it: what it asks for is the platform's.</summary>
    private static WebApplication Plain(Action<WebApplicationBuilder> asked)
    {
        var builder = WebApplication.CreateBuilder();
        asked(builder);
        return builder.Build();
    }

    private static bool IsOfThePlatform(string key) =>
        typeof(WebHostDefaults).GetFields().Any(field => key.Equals((string?)field.GetValue(null), StringComparison.OrdinalIgnoreCase))
        || key.StartsWith("Logging", StringComparison.Ordinal)
        || key.StartsWith("Kestrel", StringComparison.Ordinal);

    private static async Task<HashSet<string>> AskedAsync(Func<Action<WebApplicationBuilder>, WebApplication> create)
    {
        var recording = new Recording();
        await using var app = create(builder => ((IConfigurationBuilder)builder.Configuration).Add(recording));
        _ = app.Services.GetService<IOptions<TeamsSettings>>()?.Value;
        return recording.Asked;
    }

    /// <summary>Knows nothing, and remembers what it was asked.</summary>
    private sealed class Recording : ConfigurationProvider, IConfigurationSource
    {
        public HashSet<string> Asked { get; } = new(StringComparer.OrdinalIgnoreCase);

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override bool TryGet(string key, out string? value)
        {
            Asked.Add(key);
            value = null;
            return false;
        }
    }
}
