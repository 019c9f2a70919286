using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Which method a message extension's question goes to.</summary>
public partial class TeamsActivityHandler
{
    /// <summary>An action's dialog is submitted, or something is done with the preview it has led to.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext,
        MessagingExtensionAction action,
        CancellationToken cancellationToken) => action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            _ => throw new InvokeResponseException(
                HttpStatusCode.BadRequest,
                $"{action.BotMessagePreviewAction} is not a supported BotMessagePreviewAction."),
        };

    private async Task<InvokeResponse> OnMessagingExtensionAsync(
        string name,
        ITurnContext<IInvokeActivity> turn,
        CancellationToken ct) => name switch
        {
            "composeExtension/query" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionQueryAsync(turn, ValueOf<MessagingExtensionQuery>(turn), ct)),
            "composeExtension/selectItem" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionSelectItemAsync(turn, turn.Activity.Value as JObject, ct)),
            "composeExtension/queryLink" => CreateInvokeResponse(
                await OnTeamsAppBasedLinkQueryAsync(turn, ValueOf<AppBasedLinkQuery>(turn), ct)),
            "composeExtension/anonymousQueryLink" => CreateInvokeResponse(
                await OnTeamsAnonymousAppBasedLinkQueryAsync(turn, ValueOf<AppBasedLinkQuery>(turn), ct)),
            "composeExtension/fetchTask" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionFetchTaskAsync(turn, ValueOf<MessagingExtensionAction>(turn), ct)),
            "composeExtension/submitAction" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turn, ValueOf<MessagingExtensionAction>(turn), ct)),
            "composeExtension/querySettingUrl" => CreateInvokeResponse(
                await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
                    turn,
                    ValueOf<MessagingExtensionQuery>(turn),
                    ct)),
            "composeExtension/setting" => await AnswerAsync(
                OnTeamsMessagingExtensionConfigurationSettingAsync(turn, turn.Activity.Value as JObject, ct)),
            "composeExtension/onCardButtonClicked" => await AnswerAsync(
                OnTeamsMessagingExtensionCardButtonClickedAsync(turn, turn.Activity.Value as JObject, ct)),
            _ => await base.OnInvokeActivityAsync(turn, ct),
        };
}
