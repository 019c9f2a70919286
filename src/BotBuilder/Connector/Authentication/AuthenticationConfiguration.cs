using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of a caller.</summary>
public class AuthenticationConfiguration
{
    /// <summary>What a channel must be endorsed for.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Looks at what a caller claims to be.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers that are trusted besides the channels'.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = Array.Empty<string>();
}
