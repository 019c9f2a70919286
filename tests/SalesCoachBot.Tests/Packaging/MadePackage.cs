using System.IO.Compression;
using System.Text.Json;
using SalesCoachBot.Packaging;

namespace SalesCoachBot.Tests.Packaging;

/// <summary>A package made by the command, and what is in it.</summary>
internal sealed class MadePackage : IDisposable
{
    public const string AppId = "5e1f7a90-3c2b-4d68-9a41-7f0b2c6d8e13";
    public const string Domain = "coach.example.com";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("coach-package-");

    public MadePackage(params string[] more)
    {
        Zip = Path.Combine(_folder.FullName, "coach.zip");
        var errors = new StringWriter();
        var code = PackageCommand.Run(
            ["package", "--app-id", AppId, "--domain", Domain, "--out", Zip, .. more], TextWriter.Null, errors);
        Assert.True(code == 0, errors.ToString());
        Unpacked = Path.Combine(_folder.FullName, "unpacked");
        ZipFile.ExtractToDirectory(Zip, Unpacked);
        Manifest = Json("manifest.json");
    }

    public string Zip { get; }

    /// <summary>The folder that the zip was unpacked to.</summary>
    public string Unpacked { get; }

    public JsonElement Manifest { get; }

    public JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Unpacked, file))).RootElement;

    public Png Picture(string file) => Png.Read(File.ReadAllBytes(Path.Combine(Unpacked, file)));

    public void Dispose() => _folder.Delete(recursive: true);
}
