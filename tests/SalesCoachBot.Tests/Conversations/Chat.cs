using SalesCoachBot.Infrastructure.Data.Connections;
using SalesCoachBot.Testing;

namespace SalesCoachBot.Tests.Conversations;

/// <summary>One rep with one coach on a database of their own.</summary>
internal sealed class Chat : IAsyncDisposable
{
    private readonly MemoryDatabase _database;
    private readonly CoachHost _coach;

    private Chat(MemoryDatabase database, CoachHost coach, TeamsRep rep) => (_database, _coach, Rep) = (database, coach, rep);

    public TeamsRep Rep { get; }

    public static async Task<Chat> BeginAsync(PostgresServer postgres, string locale = "en-US")
    {
        var database = await MemoryDatabase.CreateAsync(DatabaseProvider.Sqlite, postgres);
        var coach = await CoachHost.StartAsync(database);
        return new Chat(database, coach, await TeamsRep.JoinAsync(coach, locale));
    }

    /// <summary>Prepares a visit by saying yes to everything, until its agenda e-mail is there.</summary>
    public async Task<SeenCard> PrepareAsync(string line)
    {
        await Rep.SaysAsync(line);
        foreach (var title in new[] { "Who and when", "Stage and goals", "What the client cares about", "Your questions", "Agenda" })
        {
            var card = await Rep.SeesAsync(title);
            await Rep.PressesAsync(card, "Next");
        }

        var brief = await Rep.SeesAsync("Brief: ");
        await Rep.SeesAsync("Agenda e-mail to");
        return brief;
    }

    public async ValueTask DisposeAsync()
    {
        await Rep.DisposeAsync();
        await _coach.DisposeAsync();
        await _database.DisposeAsync();
    }
}
