using SalesCoachBot.Testing;

[assembly: AssemblyFixture(typeof(PostgresServer))]
