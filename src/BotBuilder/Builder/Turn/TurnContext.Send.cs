using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>How answers leave a turn.</summary>
public partial class TurnContext
{
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var message = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            message.InputHint = inputHint;

        return SendActivityAsync(message, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);

        // A handler that held it back may have nothing to answer.
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var here = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(((Activity)activity).ApplyConversationReference(here));

        return SendFrom(0);

        Task<ResourceResponse[]> SendFrom(int handler) => handler == _onSend.Count
            ? SendNowAsync(outgoing, cancellationToken)
            : _onSend[handler](this, outgoing, () => SendFrom(handler + 1));
    }

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = string.Equals(Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal)
            ? Buffer(outgoing)
            : await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);

        // The channel's ids let the bot update what it has sent.
        for (var i = 0; i < outgoing.Count && i < responses?.Length; i++)
            outgoing[i].Id = responses[i]?.Id ?? outgoing[i].Id;

        if (outgoing.Any(activity => activity.Type != ActivityTypes.Trace))
            Responded = true;

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        BufferedReplyActivities.AddRange(outgoing);

        // The adapter looks for an invoke's answer here, and never sees what is buffered.
        var invokeResponse = outgoing.FindLast(activity => activity.Type == ActivityTypes.InvokeResponse);
        if (invokeResponse != null)
            TurnState[BotAdapter.InvokeResponseKey] = invokeResponse;

        return outgoing.Select(_ => new ResourceResponse()).ToArray();
    }
}
