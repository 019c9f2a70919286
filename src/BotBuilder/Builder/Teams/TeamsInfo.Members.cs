using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams who takes part.</summary>
public static partial class TeamsInfo
{
    /// <summary>One of those who take part in the team or conversation of this turn.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext,
        string userId,
        CancellationToken cancellationToken = default) =>
        GetMemberOfAsync(turnContext, userId, PlaceOf(turnContext), cancellationToken);

    /// <summary>One of those who belong to the team of that id, or of this turn.</summary>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext,
        string userId,
        string teamId = null,
        CancellationToken cancellationToken = default) =>
        GetMemberOfAsync(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>All who take part in the team or conversation of this turn.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default) =>
        GetMembersOfAsync(turnContext, PlaceOf(turnContext), cancellationToken);

    /// <summary>All who belong to the team of that id, or of this turn.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default) =>
        GetMembersOfAsync(turnContext, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>One page of those who take part in the team or conversation of this turn.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default) =>
        GetPageOfAsync(turnContext, PlaceOf(turnContext), pageSize, continuationToken, cancellationToken);

    /// <summary>One page of those who belong to the team of that id, or of this turn.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default) =>
        GetPageOfAsync(turnContext, TeamOf(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    // In a channel the members are the team's; a thread in it has none of its own.
    private static string PlaceOf(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");
    }

    private static async Task<TeamsChannelAccount> GetMemberOfAsync(
        ITurnContext turnContext,
        string userId,
        string place,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(userId))
            throw new InvalidOperationException("The GetMember operation needs a valid user Id.");

        var conversations = ConnectorOf(turnContext).Conversations;
        return AsTeams(await conversations.GetConversationMemberAsync(userId, place, cancellationToken));
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> GetMembersOfAsync(
        ITurnContext turnContext,
        string place,
        CancellationToken cancellationToken)
    {
        var conversations = ConnectorOf(turnContext).Conversations;
        var members = await conversations.GetConversationMembersAsync(place, cancellationToken);
        return members.Select(AsTeams).ToList();
    }

    private static async Task<TeamsPagedMembersResult> GetPageOfAsync(
        ITurnContext turnContext,
        string place,
        int? pageSize,
        string continuationToken,
        CancellationToken cancellationToken)
    {
        var conversations = ConnectorOf(turnContext).Conversations;
        var page = await conversations.GetConversationPagedMembersAsync(place, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static TeamsChannelAccount AsTeams(ChannelAccount account) =>
        account == null ? null : JObject.FromObject(account).ToObject<TeamsChannelAccount>();
}
