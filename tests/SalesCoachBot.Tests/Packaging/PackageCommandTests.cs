using SalesCoachBot.Packaging;

namespace SalesCoachBot.Tests.Packaging;

/// <summary>The command as it is typed.</summary>
public sealed class PackageCommandTests
{
    private const string Id = "--app-id " + MadePackage.AppId;

    [Theory]
    [InlineData("package --app-id x", true)]
    [InlineData("package", true)]
    [InlineData("--urls http://localhost:1", false)]
    [InlineData("", false)]
    public void Only_the_word_package_makes_one(string line, bool handled) =>
        Assert.Equal(handled, PackageCommand.Handles(line.Split(' ')));

    [Theory]
    [InlineData("", "--app-id is missing")]
    [InlineData(Id, "--domain is missing")]
    [InlineData("--app-id 7 --domain coach.example.com", "--app-id '7' is not an application id")]
    [InlineData("--app-id 00000000-0000-0000-0000-000000000000 --domain coach.example.com", "is not an application id")]
    [InlineData("--app-id {5e1f7a90-3c2b-4d68-9a41-7f0b2c6d8e13} --domain coach.example.com", "is not an application id")]
    [InlineData(Id + " --domain https://coach.example.com", "is not a host name")]
    [InlineData(Id + " --domain coach.example.com/api", "is not a host name")]
    [InlineData(Id + " --domain coach.example.com:443", "is not a host name")]
    [InlineData(Id + " --domain localhost", "is not a host name")]
    [InlineData(Id + " --domain 10.0.0.4", "is not a host name")]
    [InlineData(Id + " --domain coach..com", "is not a host name")]
    [InlineData(Id + " --domain 教练.example.com", "is not a host name")]
    [InlineData(Id + " --domain", "--domain has no value")]
    [InlineData(Id + " --domain --out x.zip", "--domain has no value")]
    [InlineData(Id + " --domain coach.example.com --name Coach", "'--name' is not known here")]
    [InlineData(Id + " --domain coach.example.com --domain coach.example.org", "--domain is given twice")]
    [InlineData(Id + " --domain coach.example.com --privacy-url http://example.com", "--privacy-url 'http://example.com' is not an https address")]
    public void A_slip_is_answered_with_one_line_that_says_what_is_wrong(string line, string expected)
    {
        var errors = new StringWriter();

        var code = PackageCommand.Run(
            ["package", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)], TextWriter.Null, errors);

        Assert.Equal(1, code);
        Assert.Contains(expected, errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, errors.ToString().Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_zip_that_cannot_be_written_is_said_in_one_line()
    {
        var errors = new StringWriter();
        var folder = Directory.CreateTempSubdirectory("coach-package-");

        var code = PackageCommand.Run(
            ["package", "--app-id", MadePackage.AppId, "--domain", "coach.example.com", "--out", folder.FullName], TextWriter.Null, errors);

        folder.Delete();
        Assert.Equal(1, code);
        Assert.StartsWith("The package was not written: ", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_domain_is_written_as_Teams_compares_it()
    {
        var arguments = PackageArguments.Read(["--domain", "Coach.Example.COM", "--app-id", MadePackage.AppId]);

        Assert.Equal("coach.example.com", arguments.Domain);
        Assert.Equal("https://coach.example.com/privacy", arguments.PrivacyUrl.AbsoluteUri);
    }
}
