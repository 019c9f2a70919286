using System.IO.Compression;
using System.Text;

namespace SalesCoachBot.Tests.Packaging;

/// <summary>The zip that Teams installs.</summary>
public sealed class AppPackageTests
{
    [Fact]
    public void It_holds_the_files_that_the_manifest_names_and_no_other()
    {
        using var package = new MadePackage();
        using var zip = ZipFile.OpenRead(package.Zip);
        var manifest = package.Manifest;

        string[] named =
        [
            "manifest.json",
            manifest.GetProperty("localizationInfo").GetProperty("additionalLanguages")[0].GetProperty("file").GetString()!,
            manifest.GetProperty("icons").GetProperty("color").GetString()!,
            manifest.GetProperty("icons").GetProperty("outline").GetString()!,
        ];
        Assert.Equal(named.Order(), zip.Entries.Select(entry => entry.FullName).Order());
    }

    [Fact]
    public void It_is_filled_with_the_id_and_the_domain()
    {
        using var package = new MadePackage();
        var bot = package.Manifest.GetProperty("bots")[0];

        Assert.Equal(MadePackage.AppId, package.Manifest.GetProperty("id").GetString());
        Assert.Equal(MadePackage.AppId, bot.GetProperty("botId").GetString());
        Assert.Equal([MadePackage.Domain], package.Manifest.GetProperty("validDomains").EnumerateArray().Select(domain => domain.GetString()!));
        Assert.DoesNotContain("${{", package.Manifest.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_coach_is_offered_in_personal_chats_only()
    {
        using var package = new MadePackage();
        var bot = package.Manifest.GetProperty("bots")[0];

        Assert.Equal("[\"personal\"]", bot.GetProperty("scopes").GetRawText());
        Assert.Equal("[\"personal\"]", bot.GetProperty("commandLists")[0].GetProperty("scopes").GetRawText());
    }

    [Fact]
    public void An_organisation_names_its_own_statements()
    {
        using var package = new MadePackage(
            "--privacy-url", "https://example.org/privacy?a=1&b=\"2\"", "--terms-url", "https://example.org/terms");
        var developer = package.Manifest.GetProperty("developer");

        Assert.Equal("https://example.org/privacy?a=1&b=%222%22", developer.GetProperty("privacyUrl").GetString());
        Assert.Equal("https://example.org/terms", developer.GetProperty("termsOfUseUrl").GetString());
    }

    [Fact]
    public void The_same_arguments_make_the_same_bytes()
    {
        using var first = new MadePackage();
        using var second = new MadePackage();

        Assert.Equal(File.ReadAllBytes(first.Zip), File.ReadAllBytes(second.Zip));
    }

    [Fact]
    public void Its_wording_is_stored_without_a_byte_order_mark_which_Teams_does_not_take()
    {
        using var package = new MadePackage();

        Assert.All(["manifest.json", "zh-CN.json"], file =>
            Assert.Equal((byte)'{', File.ReadAllBytes(Path.Combine(package.Unpacked, file))[0]));
        Assert.Contains("销售教练", File.ReadAllText(Path.Combine(package.Unpacked, "zh-CN.json"), Encoding.UTF8), StringComparison.Ordinal);
    }
}
