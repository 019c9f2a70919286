using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SalesCoachBot.Channels.Teams;

/// <summary>The certificate that the bot signs in with, from a file or from the certificate store, with its private key.</summary>
public static class BotCertificate
{
    /// <exception cref="CryptographicException">It is not there, cannot be opened, or has no private key.</exception>
    public static X509Certificate2 Load(TeamsSettings settings)
    {
        var certificate = string.IsNullOrWhiteSpace(settings.MicrosoftAppCertificatePath)
            ? FromStore(settings.MicrosoftAppCertificateThumbprint ?? "")
            : FromFile(settings.MicrosoftAppCertificatePath, settings);
        return certificate.HasPrivateKey
            ? certificate
            : throw new CryptographicException("The certificate comes without its private key.");
    }

    /// <summary>The sentence that stops the start, beginning with the setting's name; null when the certificate can be used.</summary>
    public static string? WhyUnusable(TeamsSettings settings, TimeProvider clock)
    {
        var setting = string.IsNullOrWhiteSpace(settings.MicrosoftAppCertificatePath)
            ? nameof(settings.MicrosoftAppCertificateThumbprint)
            : nameof(settings.MicrosoftAppCertificatePath);
        try
        {
            using var certificate = Load(settings);
            return certificate.NotAfter.ToUniversalTime() < clock.GetUtcNow().UtcDateTime
                ? $"{setting}: the certificate has expired."
                : null;
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return $"{setting}: no usable certificate with a private key could be read there.";
        }
    }

    private static X509Certificate2 FromFile(string path, TeamsSettings settings)
    {
        var password = settings.MicrosoftAppCertificatePassword;
        if (X509Certificate2.GetCertContentType(path) is X509ContentType.Pkcs12)
            return X509CertificateLoader.LoadPkcs12FromFile(path, password);
        var keyPath = string.IsNullOrWhiteSpace(settings.MicrosoftAppCertificateKeyPath) ? null : settings.MicrosoftAppCertificateKeyPath;
        return string.IsNullOrEmpty(password)
            ? X509Certificate2.CreateFromPemFile(path, keyPath)
            : X509Certificate2.CreateFromEncryptedPemFile(path, password, keyPath);
    }

    private static X509Certificate2 FromStore(string thumbprint)
    {
        StoreLocation[] places = OperatingSystem.IsWindows()
            ? [StoreLocation.CurrentUser, StoreLocation.LocalMachine]
            : [StoreLocation.CurrentUser];
        foreach (var place in places)
        {
            using var store = new X509Store(StoreName.My, place, OpenFlags.ReadOnly);
            if (store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false) is [var found, ..])
                return found;
        }

        throw new CryptographicException("No certificate with this thumbprint is in the store.");
    }
}
