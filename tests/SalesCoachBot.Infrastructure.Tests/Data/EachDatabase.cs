using SalesCoachBot.Infrastructure.Data.Connections;

namespace SalesCoachBot.Infrastructure.Tests.Data;

/// <summary>The databases that every test of the memory runs on, each once.</summary>
public sealed class EachDatabase : TheoryData<DatabaseProvider>
{
    public EachDatabase()
    {
        Add(DatabaseProvider.Sqlite);
        Add(DatabaseProvider.Postgres);
    }
}
