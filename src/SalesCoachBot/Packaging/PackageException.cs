namespace SalesCoachBot.Packaging;

/// <summary>The package could not be made; the message is one line that says what to change.</summary>
internal sealed class PackageException(string message, Exception? inner = null) : Exception(message, inner);
