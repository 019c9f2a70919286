using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace SalesCoachBot.Packaging;

/// <summary>
/// The Teams app package: a zip with the manifest, its Chinese wording and two icons, and nothing else, for Teams refuses
/// a package with a file that the manifest does not name. The same arguments make the same bytes.
/// </summary>
internal static class AppPackage
{
    /// <summary>The files of the package, as they lie in the folder <c>manifest</c> and in the zip.</summary>
    public static readonly IReadOnlyList<string> Files = ["manifest.json", "zh-CN.json", "color.png", "outline.png"];

    // A zip cannot name an earlier moment; a real one would make each package differ from the last.
    private static readonly DateTimeOffset Undated = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the zip, over an older one if there is one.</summary>
    /// <param name="arguments">Whom it is made for.</param>
    /// <param name="parts">The folder of the parts.</param>
    /// <exception cref="PackageException">A part is missing, or the zip cannot be written.</exception>
    public static void Write(PackageArguments arguments, string parts)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        try
        {
            var zip = Zip(arguments, parts);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(arguments.Out))!);
            File.WriteAllBytes(arguments.Out, zip);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PackageException($"The package was not written: {error.Message}", error);
        }
    }

    private static byte[] Zip(PackageArguments arguments, string parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var file in Files)
            {
                var content = File.ReadAllBytes(Path.Combine(parts, file));
                var entry = zip.CreateEntry(file);
                entry.LastWriteTime = Undated;
                using var stream = entry.Open();
                stream.Write(file is "manifest.json" ? Fill(content, arguments) : content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Fill(byte[] manifest, PackageArguments arguments)
    {
        var filled = new StringBuilder(Encoding.UTF8.GetString(manifest))
            .Replace("${{BOT_ID}}", arguments.AppId.ToString("D"))
            .Replace("${{BOT_DOMAIN}}", arguments.Domain)
            .Replace("${{PRIVACY_URL}}", Escaped(arguments.PrivacyUrl))
            .Replace("${{TERMS_URL}}", Escaped(arguments.TermsUrl))
            .ToString();
        return filled.Contains("${{", StringComparison.Ordinal)
            ? throw new PackageException("manifest.json has a placeholder that nothing fills.")
            : Encoding.UTF8.GetBytes(filled);
    }

    private static string Escaped(Uri address) => JsonEncodedText.Encode(address.AbsoluteUri).ToString();
}
