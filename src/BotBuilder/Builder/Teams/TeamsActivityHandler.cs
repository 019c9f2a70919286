using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>A bot that has a method for each thing that happens in Teams as well.</summary>
public partial class TeamsActivityHandler : ActivityHandler
{
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken)
    {
        try
        {
            return turnContext.Activity.Name switch
            {
                null when IsTeams(turnContext) => await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken),
                "task/fetch" => CreateInvokeResponse(
                    await OnTeamsTaskModuleFetchAsync(turnContext, ValueOf<TaskModuleRequest>(turnContext), cancellationToken)),
                "task/submit" => CreateInvokeResponse(
                    await OnTeamsTaskModuleSubmitAsync(turnContext, ValueOf<TaskModuleRequest>(turnContext), cancellationToken)),
                "fileConsent/invoke" => await OnTeamsFileConsentAsync(
                    turnContext,
                    ValueOf<FileConsentCardResponse>(turnContext),
                    cancellationToken),
                "actionableMessage/executeAction" => await AnswerAsync(OnTeamsO365ConnectorCardActionAsync(
                    turnContext,
                    ValueOf<O365ConnectorCardActionQuery>(turnContext),
                    cancellationToken)),
                { } name when name.StartsWith("composeExtension/", System.StringComparison.Ordinal) =>
                    await OnMessagingExtensionAsync(name, turnContext, cancellationToken),
                _ => await base.OnInvokeActivityAsync(turnContext, cancellationToken),
            };
        }
        catch (InvokeResponseException answer)
        {
            return answer.CreateInvokeResponse();
        }
    }

    protected override Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken) =>
        turnContext.Activity.Name == SignInConstants.VerifyStateOperationName
            ? OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken)
            : OnTeamsSigninTokenExchangeAsync(turnContext, cancellationToken);

    /// <summary>The user has said whether he wants a file.</summary>
    protected virtual Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext,
        FileConsentCardResponse fileConsentCardResponse,
        CancellationToken cancellationToken) => fileConsentCardResponse.Action switch
        {
            "accept" => AnswerAsync(OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken)),
            "decline" => AnswerAsync(OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken)),
            _ => throw new InvokeResponseException(
                HttpStatusCode.BadRequest,
                $"{fileConsentCardResponse.Action} is not a supported Action."),
        };

    private static async Task<InvokeResponse> AnswerAsync(Task handled)
    {
        await handled;
        return CreateInvokeResponse();
    }

    private static bool IsTeams(ITurnContext turnContext) => turnContext.Activity.ChannelId == Channels.Msteams;

    private static T ValueOf<T>(ITurnContext<IInvokeActivity> turnContext)
        where T : class
    {
        try
        {
            return turnContext.Activity.Value switch
            {
                T typed => typed,
                JObject json => json.ToObject<T>(),
                var other => throw NotA<T>(other),
            };
        }
        catch (JsonException)
        {
            throw NotA<T>(turnContext.Activity.Value);
        }
    }

    private static InvokeResponseException NotA<T>(object value) =>
        new(HttpStatusCode.BadRequest, $"expected a value of type '{typeof(T).Name}', not '{value?.GetType().Name}'");
}
