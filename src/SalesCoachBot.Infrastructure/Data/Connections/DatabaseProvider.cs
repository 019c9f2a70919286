namespace SalesCoachBot.Infrastructure.Data.Connections;

/// <summary>The databases that the coach can keep its memory in.</summary>
public enum DatabaseProvider
{
    /// <summary>One file, nothing to install; one instance.</summary>
    Sqlite,

    /// <summary>PostgreSQL; any number of instances.</summary>
    Postgres,
}
