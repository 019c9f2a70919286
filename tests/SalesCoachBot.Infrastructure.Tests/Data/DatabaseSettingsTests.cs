using Microsoft.Extensions.Configuration;
using SalesCoachBot.Infrastructure.Data.Connections;

namespace SalesCoachBot.Infrastructure.Tests.Data;

public sealed class DatabaseSettingsTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "root"));

    [Fact]
    public void Without_settings_there_is_a_file_in_the_data_folder_under_the_content_root()
    {
        var settings = From();

        Assert.Equal(DatabaseProvider.Sqlite, settings.Provider);
        Assert.Equal($"Data Source={Path.Combine(Root, "data", "salescoach.db")}", settings.ConnectionString);
    }

    [Fact]
    public void The_data_folder_may_be_elsewhere()
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetTempPath(), "kept"));

        Assert.Equal($"Data Source={Path.Combine(folder, "salescoach.db")}", From(("DataFolder", folder)).ConnectionString);
    }

    [Fact]
    public void The_provider_is_read_whatever_its_case()
    {
        var settings = From(("Database:Provider", "postgres"), ("Database:ConnectionString", "Host=db;Database=coach"));

        Assert.Equal(DatabaseProvider.Postgres, settings.Provider);
        Assert.Equal("Host=db;Database=coach", settings.ConnectionString);
    }

    [Theory]
    [InlineData("Oracle", null, "Database:Provider")]
    [InlineData("7", null, "Database:Provider")]
    [InlineData("Postgres", null, "Database:ConnectionString")]
    [InlineData("Postgres", "Port=many;Host=db", "Database:ConnectionString")]
    [InlineData("Postgres", "Hast=db", "Database:ConnectionString")]
    [InlineData("Sqlite", "Sauce=file.db", "Database:ConnectionString")]
    public void What_makes_no_sense_is_said_in_one_line_that_names_the_setting(string provider, string? text, string setting)
    {
        var error = Assert.Throws<InvalidSettingException>(
            () => From(("Database:Provider", provider), ("Database:ConnectionString", text)));

        Assert.Equal(setting, error.Setting);
        Assert.StartsWith($"Setting {setting}: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Entra_takes_the_place_of_a_password_on_a_server_that_shows_its_certificate()
    {
        var settings = From(
            ("Database:Provider", "Postgres"),
            ("Database:UseEntra", "true"),
            ("Database:ConnectionString", "Host=db.example.com;Username=coach;SSL Mode=VerifyFull"));

        Assert.True(settings.UseEntra);
    }

    [Theory]
    [InlineData("Host=db;Username=coach;SSL Mode=VerifyFull;Password=secret", "true", "Database:ConnectionString")]
    [InlineData("Host=db;SSL Mode=VerifyFull", "true", "Database:ConnectionString")]
    [InlineData("Host=db;Username=coach", "true", "Database:ConnectionString")]
    [InlineData("Host=db;Username=coach;SSL Mode=Require", "true", "Database:ConnectionString")]
    [InlineData("Username=coach;SSL Mode=VerifyFull", "true", "Database:ConnectionString")]
    [InlineData("Host=db;Username=coach;SSL Mode=VerifyFull", "yes", "Database:UseEntra")]
    public void An_Entra_login_that_cannot_be_or_would_show_its_token_to_a_stranger_is_refused(string text, string useEntra, string setting)
    {
        var error = Assert.Throws<InvalidSettingException>(() => From(
            ("Database:Provider", "Postgres"), ("Database:UseEntra", useEntra), ("Database:ConnectionString", text)));

        Assert.Equal(setting, error.Setting);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_is_never_repeated()
    {
        var error = Assert.Throws<InvalidSettingException>(() => From(
            ("Database:Provider", "Postgres"), ("Database:ConnectionString", "Host=db;Password=secret;Prt=1")));

        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    private static DatabaseSettings From(params (string Key, string? Value)[] settings) => DatabaseSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value)).Build(), Root);
}
