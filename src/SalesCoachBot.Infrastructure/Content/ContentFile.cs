using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Opens a YAML file as one strictly read mapping.</summary>
internal static class ContentFile
{
    /// <param name="path">The file on disk.</param>
    /// <param name="name">How problems name it, relative to the content folder.</param>
    public static ContentMap? Open(string path, string name, ContentProblems problems)
    {
        try
        {
            using var text = File.OpenText(path);
            return Read(text, name, problems);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(name, "file", $"cannot be read ({error.Message})");
            return null;
        }
    }

    private static ContentMap? Read(TextReader text, string name, ContentProblems problems)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(text);
        }
        catch (YamlException error)
        {
            problems.Add(name, $"line {error.Start.Line}", $"is not valid YAML ({error.Message})");
            return null;
        }

        if (yaml.Documents is [{ RootNode: YamlMappingNode root }] && root.Children.Keys.All(key => key is YamlScalarNode))
            return new ContentMap(name, "", root, problems);

        problems.Add(name, "file", "must be one group of keys");
        return null;
    }
}
