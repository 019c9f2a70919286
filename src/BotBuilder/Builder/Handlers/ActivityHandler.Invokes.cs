using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Questions whose answer goes into the response.</summary>
public partial class ActivityHandler
{
    private const string AdaptiveCardAction = "adaptiveCard/action";

    /// <summary>Answers a question; null if the answer was sent already.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        try
        {
            switch (turnContext.Activity.Name)
            {
                case AdaptiveCardAction:
                    var value = AdaptiveCardValueOf(turnContext.Activity);
                    return CreateInvokeResponse(await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken));

                case SignInConstants.VerifyStateOperationName:
                case SignInConstants.TokenExchangeOperationName:
                    await OnSignInInvokeAsync(turnContext, cancellationToken);
                    return CreateInvokeResponse();

                default:
                    throw new InvokeResponseException(HttpStatusCode.NotImplemented);
            }
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    /// <summary>An action of a card was executed.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>Somebody is signing in.</summary>
    protected virtual Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An answer that says that all went well.</summary>
    protected static InvokeResponse CreateInvokeResponse(object body = null) =>
        new() { Status = (int)HttpStatusCode.OK, Body = body };

    private static AdaptiveCardInvokeValue AdaptiveCardValueOf(IInvokeActivity activity)
    {
        var value = activity.Value switch
        {
            null => throw Refusal("BadRequest", "Missing value property"),
            AdaptiveCardInvokeValue typed => typed,
            JObject json => Parse(json),
            _ => throw Refusal("BadRequest", "Value property is not properly formed"),
        };
        if (value.Action == null)
            throw Refusal("BadRequest", "Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw Refusal("NotSupported", $"The action '{value.Action.Type}' is not supported.");
        return value;
    }

    private static AdaptiveCardInvokeValue Parse(JObject json)
    {
        try
        {
            return json.ToObject<AdaptiveCardInvokeValue>();
        }
        catch (JsonException)
        {
            throw Refusal("BadRequest", "Value property is not properly formed");
        }
    }

    private static InvokeResponseException Refusal(string code, string message) => new(
        HttpStatusCode.BadRequest,
        new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error { Code = code, Message = message },
        });

    private async Task AnswerInvokeAsync(
        DelegatingTurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        var answer = await OnInvokeActivityAsync(turnContext, cancellationToken);

        // Dialogs may have answered by themselves.
        if (answer == null || turnContext.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey) != null)
            return;

        var activity = new Activity(ActivityTypes.InvokeResponse) { Value = answer };
        await turnContext.SendActivityAsync(activity, cancellationToken);
    }

    /// <summary>Ends the handling of an invoke with an answer.</summary>
    protected class InvokeResponseException : Exception
    {
        private readonly HttpStatusCode _status;
        private readonly object _body;

        public InvokeResponseException(HttpStatusCode statusCode, object body = null)
        {
            _status = statusCode;
            _body = body;
        }

        /// <summary>The answer.</summary>
        public InvokeResponse CreateInvokeResponse() => new() { Status = (int)_status, Body = _body };
    }
}
