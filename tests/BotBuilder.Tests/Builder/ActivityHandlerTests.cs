using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotBuilder.Tests.Builder;

public class ActivityHandlerTests
{
    private static readonly ChannelAccount Bot = new("bot");
    private static readonly ChannelAccount Li = new("li");

    public static TheoryData<Activity, string[]> Dispatched => new()
    {
        { new Activity { Type = ActivityTypes.Message }, ["message"] },
        { new Activity { Type = ActivityTypes.MessageUpdate }, ["message update"] },
        { new Activity { Type = ActivityTypes.MessageDelete }, ["message delete"] },
        { new Activity { Type = ActivityTypes.Typing }, ["typing"] },
        { new Activity { Type = ActivityTypes.EndOfConversation }, ["end"] },
        { new Activity { Type = ActivityTypes.Command }, ["command"] },
        { new Activity { Type = ActivityTypes.CommandResult }, ["command result"] },
        { new Activity { Type = ActivityTypes.Event }, ["event"] },
        { new Activity { Type = ActivityTypes.Event, Name = SignInConstants.TokenResponseEventName }, ["token"] },
        { new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add" }, ["add"] },
        { new Activity { Type = ActivityTypes.InstallationUpdate, Action = "add-upgrade" }, ["add"] },
        { new Activity { Type = ActivityTypes.InstallationUpdate, Action = "remove" }, ["remove"] },
        { new Activity { Type = ActivityTypes.InstallationUpdate, Action = "remove-upgrade" }, ["remove"] },
        { new Activity { Type = ActivityTypes.InstallationUpdate, Action = "other" }, [] },
        { new Activity { Type = "shall.i.compare.thee" }, ["unrecognized"] },
        { Update(added: [Li]), ["added"] },
        { Update(added: [Bot, Li]), ["added"] },
        { Update(added: [Bot]), [] },
        { Update(removed: [Li]), ["removed"] },
        { Update(removed: [Bot]), [] },
        { Update(), [] },
        { new Activity { Type = ActivityTypes.MessageReaction, ReactionsAdded = [new MessageReaction("like")] }, ["liked"] },
        { new Activity { Type = ActivityTypes.MessageReaction, ReactionsRemoved = [new MessageReaction("like")] }, ["unliked"] },
        {
            new Activity
            {
                Type = ActivityTypes.MessageReaction,
                ReactionsAdded = [new MessageReaction("like")],
                ReactionsRemoved = [new MessageReaction("like")],
            },
            ["liked", "unliked"]
        },
    };

    [Theory]
    [MemberData(nameof(Dispatched))]
    public async Task Activity_goes_to_the_method_for_it(Activity activity, string[] expected)
    {
        var handler = new Handler();

        await ((IBot)handler).OnTurnAsync(new TurnContext(new RecordingAdapter(), activity));

        Assert.Equal(expected, handler.Seen);
    }

    [Fact]
    public async Task Invoke_that_nobody_handles_is_answered_501() =>
        Assert.Equal(501, (await InvokeAsync(new ActivityHandler(), "should.not.be.handled")).Status);

    [Fact]
    public async Task Invoke_is_answered_with_what_the_handler_gives()
    {
        var response = await InvokeAsync(new Handler(), "ok");

        Assert.Equal(200, response.Status);
        Assert.Equal("body", response.Body);
    }

    [Fact]
    public async Task Handler_ends_an_invoke_with_a_status() =>
        Assert.Equal(418, (await InvokeAsync(new Handler(), "throw")).Status);

    [Fact]
    public async Task Invoke_answered_by_the_bot_itself_is_not_answered_again()
    {
        var turn = Turn("twice", null);
        turn.TurnState.Set(BotAdapter.InvokeResponseKey, new Activity(ActivityTypesEx.InvokeResponse));

        await ((IBot)new Handler()).OnTurnAsync(turn);

        Assert.Empty(((RecordingAdapter)turn.Adapter).Sent);
    }

    [Fact]
    public async Task Action_of_a_card_is_answered_in_a_200()
    {
        var value = JObject.Parse("""{ "action": { "type": "Action.Execute", "verb": "approve", "data": { "id": 7 } } }""");

        var response = await InvokeAsync(new Handler(), "adaptiveCard/action", value);

        Assert.Equal(200, response.Status);
        var answer = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((200, "approve 7"), (answer.StatusCode, answer.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text")]
    [InlineData("{ }")]
    [InlineData("""{ "action": 7 }""")]
    [InlineData("""{ "action": { "type": "Action.Submit" } }""")]
    public async Task Action_of_a_card_that_is_not_well_formed_is_answered_400(string? value)
    {
        var response = await InvokeAsync(new Handler(), "adaptiveCard/action", value is ['{', ..] ? JObject.Parse(value) : value);

        Assert.Equal(400, response.Status);
        var answer = Assert.IsType<AdaptiveCardInvokeResponse>(response.Body);
        Assert.Equal((400, "application/vnd.microsoft.error"), (answer.StatusCode, answer.Type));
        Assert.NotEmpty(Assert.IsType<Error>(answer.Value).Message);
    }

    [Fact]
    public async Task Turn_activity_and_type_are_required()
    {
        IBot handler = new ActivityHandler();

        await Assert.ThrowsAsync<ArgumentNullException>(() => handler.OnTurnAsync(null));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            handler.OnTurnAsync(new TurnContext(new RecordingAdapter(), new Activity())));
    }

    private static Activity Update(ChannelAccount[]? added = null, ChannelAccount[]? removed = null) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        Recipient = Bot,
        MembersAdded = added,
        MembersRemoved = removed,
    };

    private static TurnContext Turn(string name, object? value) =>
        new(new RecordingAdapter(), new Activity { Type = ActivityTypes.Invoke, Name = name, Value = value });

    private static async Task<InvokeResponse> InvokeAsync(IBot handler, string name, object? value = null)
    {
        var turn = Turn(name, value);
        await handler.OnTurnAsync(turn);
        var sent = Assert.Single(((RecordingAdapter)turn.Adapter).Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private sealed class Handler : ActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnMessageActivityAsync(
            ITurnContext<IMessageActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("message");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("message update");

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("message delete");

        protected override Task OnTypingActivityAsync(
            ITurnContext<ITypingActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("typing");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("end");

        protected override Task OnCommandActivityAsync(
            ITurnContext<ICommandActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("command");

        protected override Task OnCommandResultActivityAsync(
            ITurnContext<ICommandResultActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("command result");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            See("event");

        protected override Task OnTokenResponseEventAsync(
            ITurnContext<IEventActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("token");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("add");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("remove");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            See("unrecognized");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("added");

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("removed");

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("liked");

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) =>
            See("unliked");

        protected override Task<InvokeResponse> OnInvokeActivityAsync(
            ITurnContext<IInvokeActivity> turnContext,
            CancellationToken cancellationToken) =>
            turnContext.Activity.Name switch
            {
                "ok" or "twice" => Task.FromResult(CreateInvokeResponse("body")),
                "throw" => Task.FromResult(new InvokeResponseException((HttpStatusCode)418).CreateInvokeResponse()),
                _ => base.OnInvokeActivityAsync(turnContext, cancellationToken),
            };

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext,
            AdaptiveCardInvokeValue invokeValue,
            CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Value = $"{invokeValue.Action.Verb} {((JObject)invokeValue.Action.Data)["id"]}",
            });

        private Task See(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}
