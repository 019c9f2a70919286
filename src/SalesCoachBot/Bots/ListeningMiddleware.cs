using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesCoachBot.Cards;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Reps;

namespace SalesCoachBot.Bots;

/// <summary>First thing in a turn: who speaks, in which language, on whose clock, and what he said. Opens his record.</summary>
public sealed class ListeningMiddleware(
    IRepBook reps, IUtteranceReader reader, ConversationState conversation, TimeProvider clock) : IMiddleware
{
    /// <summary>More than this nobody types; what is pasted beyond is not read, and the rep is told.</summary>
    public const int LongestText = 20_000;

    private readonly IStatePropertyAccessor<string> _lastSpoken = conversation.CreateProperty<string>("LastSpoken");

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        var activity = turnContext.Activity;
        var (tenant, user) = IdentityOf(activity);
        var rep = await reps.RecogniseAsync(tenant, user, cancellationToken);
        LearnFrom(activity, rep);
        var text = TextOf(activity);
        var language = await LanguageAsync(turnContext, rep, text, cancellationToken);
        var now = rep.ZoneOrUtc.At(clock.GetUtcNow());
        turnContext.TurnState.Set(new Heard(rep, language, now)
        {
            Text = text,
            Meaning = text.Length == 0 ? Understanding.Nothing : reader.Read(text, now),
            Card = activity.Type == ActivityTypes.Message ? CardAnswer.Read(activity.Value) : null,
        });
        await next(cancellationToken);
    }

    /// <summary>On Teams the tenant and the Entra object id, both vouched for by the channel's token; on the local page the one local rep.</summary>
    private static (string Tenant, string User) IdentityOf(Activity activity)
    {
        if (activity.ChannelId != Microsoft.Bot.Connector.Channels.Msteams)
        {
            return (Rep.Local, Rep.Local);
        }

        var tenant = activity.Conversation.TenantId ?? activity.GetChannelData<TeamsChannelIdentity>()?.Tenant?.Id;
        return (tenant ?? "", activity.From?.AadObjectId ?? activity.From?.Id ?? "") is ({ Length: > 0 }, { Length: > 0 }) known
            ? known
            : throw new InvalidOperationException("A Teams activity names neither tenant nor user.");
    }

    private static void LearnFrom(Activity activity, Rep rep)
    {
        if (Zone.TryOf(activity.LocalTimezone, out var zone) && rep.Zone != zone)
        {
            rep.LivesIn(zone);
        }

        if (rep.Name is null && activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams)
        {
            rep.Introduce(activity.From?.Name, null, null);
        }
    }

    private static string TextOf(Activity activity)
    {
        if (activity.Type != ActivityTypes.Message || activity.Value is not null && string.IsNullOrWhiteSpace(activity.Text))
        {
            return "";
        }

        var text = (activity.RemoveRecipientMention() ?? "").Trim();
        return text.Length > LongestText ? text[..LongestText] : text;
    }

    private async Task<Language> LanguageAsync(ITurnContext turnContext, Rep rep, string text, CancellationToken cancellationToken)
    {
        var spoken = SpokenLanguage.Of(text);
        if (spoken is { } now)
        {
            await _lastSpoken.SetAsync(turnContext, now.Key(), cancellationToken);
        }

        return rep.ChosenLanguage
            ?? spoken
            ?? Languages.OfLocale(await _lastSpoken.GetAsync(turnContext, () => "", cancellationToken))
            ?? Languages.OfLocale(turnContext.Activity.Locale)
            ?? Language.English;
    }

    private sealed record TeamsChannelIdentity(TeamsTenant? Tenant);

    private sealed record TeamsTenant(string? Id);
}
