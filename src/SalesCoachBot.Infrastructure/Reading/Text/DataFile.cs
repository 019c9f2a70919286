using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SalesCoachBot.Infrastructure.Reading.Text;

/// <summary>The word lists and patterns that stand as YAML beside the code that reads with them.</summary>
internal static class DataFile
{
    private static readonly IDeserializer Yaml =
        new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    /// <summary>The file of that name under Reading, for example <c>Names.people.yml</c>.</summary>
    public static T Load<T>(string name)
    {
        var assembly = typeof(DataFile).Assembly;
        var resource = assembly.GetManifestResourceNames()
            .Single(n => n.EndsWith("Reading." + name, StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return Yaml.Deserialize<T>(reader);
    }

    /// <summary>The words of a folded YAML block.</summary>
    public static string[] Split(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
