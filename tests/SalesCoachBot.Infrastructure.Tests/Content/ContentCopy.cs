using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Content;

namespace SalesCoachBot.Infrastructure.Tests.Content;

/// <summary>A copy of the shipped content in which a test may break things.</summary>
public sealed class ContentCopy : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coach-content-").FullName;

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(SopContent.ShippedFolder, "*.yml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(SopContent.ShippedFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Where an organisation's own file would lie.</summary>
    public string OrganisationFile => Path.Combine(_folder, "our.yml");

    /// <summary>Changes the first place after an id; that it is there is part of the test.</summary>
    public void Change(string file, string id, string old, string replacement)
    {
        var text = File.ReadAllText(Path.Combine(_folder, file));
        var start = text.IndexOf($"id: {id}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{id} is not in {file}");
        var at = text.IndexOf(old, start, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' does not follow {id} in {file}");
        File.WriteAllText(Path.Combine(_folder, file), text[..at] + replacement + text[(at + old.Length)..]);
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    public void Append(string file, string text) => File.AppendAllText(Path.Combine(_folder, file), text);

    public void Delete(string file) => File.Delete(Path.Combine(_folder, file));

    public SopCatalogue Load() => SopContent.Load(_folder);

    public SopCatalogue LoadWith(string organisation)
    {
        File.WriteAllText(OrganisationFile, organisation);
        return SopContent.Load(_folder, OrganisationFile);
    }

    /// <summary>The lines with which the start is stopped.</summary>
    public IEnumerable<string> Problems(Action load) =>
        Assert.Throws<ContentException>(load).Message.Replace(OrganisationFile, "our.yml", StringComparison.Ordinal).Split(Environment.NewLine);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
