using System.Collections.Generic;
using System.Security.Claims;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Looks at what a caller claims to be, beyond what is always checked.</summary>
public abstract class ClaimsValidator
{
    /// <summary>Looks at the claims.</summary>
    /// <exception cref="System.UnauthorizedAccessException">He may not.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
