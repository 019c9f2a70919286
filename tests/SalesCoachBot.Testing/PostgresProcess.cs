using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace SalesCoachBot.Testing;

/// <summary>One running server and its folder.</summary>
internal sealed class PostgresProcess : IAsyncDisposable
{
    private const string User = "coach";
    private const int Attempts = 5;

    private readonly PostgresBinaries _binaries;
    private readonly string _folder;
    private readonly string _password = RandomNumberGenerator.GetHexString(32);
    private int _port;

    private PostgresProcess(PostgresBinaries binaries, string folder) => (_binaries, _folder) = (binaries, folder);

    private string DataFolder => Path.Combine(_folder, "data");

    public static Task<PostgresProcess> StartAsync(PostgresBinaries binaries) => Task.Run(() =>
    {
        var process = new PostgresProcess(binaries, Directory.CreateTempSubdirectory("coach-postgres-").FullName);
        process.Initialise();
        process.Start();
        return process;
    });

    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = IPAddress.Loopback.ToString(),
        Port = _port,
        Username = User,
        Password = _password,
        Database = database,
        MaxPoolSize = 30,
    }.ToString();

    public async Task ExecuteAsync(string command)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var sql = source.CreateCommand(command);
        await sql.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync()
    {
        _binaries.Run("pg_ctl", "stop", "--pgdata", DataFolder, "--mode", "immediate", "--wait");
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private void Initialise()
    {
        var passwordFile = Path.Combine(_folder, "password");
        File.WriteAllText(passwordFile, _password);
        PostgresBinaries.HandOver(_folder);
        _binaries.Run(
            "initdb", "--pgdata", DataFolder, "--username", User, "--pwfile", passwordFile, "--auth", "scram-sha-256",
            "--encoding", "UTF8", "--locale", "C.UTF-8", "--no-sync");
    }

    private void Start()
    {
        for (var attempt = 1; ; attempt++)
        {
            _port = FreePort();
            try
            {
                // Durability is not what these tests test: fsync off spares the machine.
                _binaries.Run(
                    "pg_ctl", "start", "--pgdata", DataFolder, "--wait", "--log", Path.Combine(_folder, "log"), "--options",
                    $"-c listen_addresses=127.0.0.1 -c port={_port} -c unix_socket_directories='' -c fsync=off "
                    + "-c max_connections=120");
                return;
            }
            catch (InvalidOperationException) when (attempt < Attempts)
            {
                // Somebody took the port between our look and the server's: another one.
                continue;
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
