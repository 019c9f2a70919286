using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that speak to connectors in the bot's name.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client for the connector at that address.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
