using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities that come by HTTP.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Lets the bot answer the activity in a request.</summary>
    Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default);
}
