using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Puts the catalogue at everybody's disposal.</summary>
public static class ContentRegistration
{
    /// <summary>The setting that names an organisation's own file.</summary>
    public const string OrganisationFileSetting = "Content:OrganisationFile";

    /// <summary>Reads and checks all content now, so that bad content stops the start.</summary>
    /// <exception cref="ContentException">The content is not fit to start with.</exception>
    public static IServiceCollection AddSopContent(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var organisationFile = configuration[OrganisationFileSetting];
        var own = string.IsNullOrWhiteSpace(organisationFile) ? null : organisationFile;
        return services.AddSingleton(SopContent.Load(SopContent.ShippedFolder, own));
    }
}
