using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is known of a request once it is let in.</summary>
public class AuthenticateRequestResult
{
    /// <summary>For whom answers' tokens are made.</summary>
    public string Audience { get; set; }

    /// <summary>Who calls.</summary>
    public ClaimsIdentity ClaimsIdentity { get; set; }

    /// <summary>What the activity is told about who calls.</summary>
    public string CallerId { get; set; }

    /// <summary>Makes what answers go through.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
