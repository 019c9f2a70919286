using Microsoft.Data.Sqlite;
using SalesCoachBot.Delivery;
using SalesCoachBot.Infrastructure.Data.Connections;

namespace SalesCoachBot;

/// <summary>
/// One process owns a SQLite file: at its start it takes up what the last one left, and would take it from a living one too.
/// The lock is the operating system's, and goes with the process however it dies.
/// </summary>
internal sealed class SingleInstanceLock(DatabaseSettings database, DeliverySettings delivery) : IDisposable
{
    private FileStream? _held;

    /// <summary>Takes the lock; on PostgreSQL there is none to take.</summary>
    /// <exception cref="SingleInstanceException">Another process has it.</exception>
    public void Take()
    {
        if (!delivery.SingleInstance)
        {
            return;
        }

        var file = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            _held = new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception)
        {
            throw new SingleInstanceException(file, exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _held?.Dispose();
}

/// <summary>Another coach runs on the same file.</summary>
internal sealed class SingleInstanceException(string file, Exception inner)
    : Exception($"Another coach runs on {file}: stop it, set DataFolder to another folder, or set Database:Provider to Postgres.", inner);
