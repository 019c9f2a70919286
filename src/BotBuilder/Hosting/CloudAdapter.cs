using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities that come by HTTP, and answers through the connectors of their channels.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    private const string MaxBytesKey = "MaxActivityBytes";
    private const int DefaultMaxBytes = 256 * 1024;

    private readonly ActivityRequest _request;

    /// <summary>For a bot without identity.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
        _request = new ActivityRequest(DefaultMaxBytes);
    }

    /// <param name="configuration">
    /// Holds <c>MicrosoftAppId</c>, if there is one, and <c>MaxActivityBytes</c>, if requests may be larger than 256 KB.
    /// </param>
    /// <param name="httpClientFactory">Makes what answers travel by.</param>
    /// <param name="logger">Where it says what it does.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : base(new ConfigurationBotFrameworkAuthentication(configuration, null, null, httpClientFactory, logger), logger)
    {
        _request = new ActivityRequest(configuration.GetValue(MaxBytesKey, DefaultMaxBytes));
    }

    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        try
        {
            var activity = await _request.ReadAsync(httpRequest, cancellationToken);
            var authorization = httpRequest.Headers?.Authorization.ToString();
            var answer = await ProcessActivityAsync(authorization, activity, bot.OnTurnAsync, cancellationToken);
            await ActivityResponse.WriteAsync(httpResponse, answer, cancellationToken);
        }
        catch (BadActivityRequestException error)
        {
            Logger.LogBadRequest(error.Status, error.Message);
            httpResponse.StatusCode = error.Status;
        }
        catch (UnauthorizedAccessException error)
        {
            Logger.LogUnauthorized(error);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }
}
