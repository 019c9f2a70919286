using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The name a bot goes by towards connectors.</summary>
public class MicrosoftAppCredentials : ServiceClientCredentials
{
    /// <summary>The setting that holds the app id.</summary>
    public const string MicrosoftAppIdKey = "MicrosoftAppId";

    /// <summary>The setting that holds its password.</summary>
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";

    /// <summary>A bot without a name, as on the machine of whoever writes it.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(null, null);

    public MicrosoftAppCredentials(string appId, string password)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppId { get; set; }

    public string MicrosoftAppPassword { get; set; }

    /// <summary>Lets a request of a bot without a name pass as it is.</summary>
    /// <exception cref="System.NotSupportedException">
    /// The bot has a name. Tokens are the host's affair: it brings a <see cref="BotFrameworkAuthentication"/> of its own.
    /// </exception>
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        string.IsNullOrEmpty(MicrosoftAppId)
            ? Task.CompletedTask
            : throw new System.NotSupportedException("No token can be had for an app id here.");
}
