namespace SalesCoachBot.Packaging;

/// <summary><c>package --app-id … --domain …</c>: makes the zip that Teams installs, instead of starting the coach.</summary>
internal static class PackageCommand
{
    private const string Name = "package";

    private static string Parts => Path.Combine(AppContext.BaseDirectory, "manifest");

    /// <summary>Whether the program was called for this.</summary>
    public static bool Handles(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return arguments is [Name, ..];
    }

    /// <summary>Makes the package.</summary>
    /// <returns>The exit code: 0 when the zip is there, 1 when it is not, with one line in <paramref name="errors"/> that says why.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        try
        {
            var package = PackageArguments.Read([.. arguments.Skip(1)]);
            AppPackage.Write(package, Parts);
            output.WriteLine($"The Teams app package is {Path.GetFullPath(package.Out)}");
            return 0;
        }
        catch (PackageException exception)
        {
            errors.WriteLine(exception.Message);
            return 1;
        }
    }
}
