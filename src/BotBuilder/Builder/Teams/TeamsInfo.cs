using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about teams and their channels.</summary>
public static partial class TeamsInfo
{
    private const string NotInTeam = "This method is only valid within the scope of MS Teams Team.";

    /// <summary>The team of that id, or of this turn.</summary>
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default)
    {
        var path = $"v3/teams/{Uri.EscapeDataString(TeamOf(turnContext, teamId))}";
        return await GetAsync<TeamDetails>(turnContext, path, cancellationToken);
    }

    /// <summary>The channels of the team of that id, or of this turn.</summary>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default)
    {
        var path = $"v3/teams/{Uri.EscapeDataString(TeamOf(turnContext, teamId))}/conversations";
        return (await GetAsync<ConversationList>(turnContext, path, cancellationToken))?.Conversations;
    }

    /// <summary>Starts a thread in a channel of a team.</summary>
    /// <returns>The thread, and the id of the activity in it.</returns>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        if (turnContext.Activity == null)
            throw new InvalidOperationException(nameof(turnContext.Activity));
        if (string.IsNullOrEmpty(teamsChannelId))
            throw new ArgumentNullException(nameof(teamsChannelId));

        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
        Tuple<ConversationReference, string> thread = null;
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            null,
            parameters,
            (turn, _) =>
            {
                thread = Tuple.Create(turn.Activity.GetConversationReference(), turn.Activity.Id);
                return Task.CompletedTask;
            },
            cancellationToken);
        return thread;
    }

    private static string TeamOf(ITurnContext turnContext, string teamId)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return teamId
            ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? throw new InvalidOperationException(NotInTeam);
    }

    private static async Task<T> GetAsync<T>(ITurnContext turnContext, string path, CancellationToken cancellationToken)
    {
        var connector = ConnectorOf(turnContext) as ConnectorClient
            ?? throw new InvalidOperationException("Teams can be asked only through a client that speaks HTTP.");
        using var response = await connector.Http.CallAsync(
            HttpMethod.Get,
            path,
            null,
            null,
            WireJson.ReadOther<T>,
            cancellationToken);
        return response.Body;
    }

    private static IConnectorClient ConnectorOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<IConnectorClient>()
            ?? throw new InvalidOperationException("This method requires a connector client.");
    }
}
