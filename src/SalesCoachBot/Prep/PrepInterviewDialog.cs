using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using SalesCoachBot.Bots;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Drafts;
using SalesCoachBot.Interviews;
using SalesCoachBot.Prep.Steps;

namespace SalesCoachBot.Prep;

/// <summary>The interview before a visit. Begun with the visit's id; the visit keeps the answers.</summary>
public sealed class PrepInterviewDialog : InterviewDialog<PrepInterview>
{
    private readonly PrepInterviews _interviews;
    private readonly PrepBriefCard _brief;
    private readonly PrepFacts _facts;
    private readonly DraftRequests _drafts;

    /// <summary>Its outline.</summary>
    public PrepInterviewDialog(
        PrepInterviews interviews,
        PrepSteps steps,
        PrepBriefCard brief,
        PrepFacts facts,
        DraftRequests drafts,
        SopCatalogue catalogue,
        Voice voice)
        : base(nameof(PrepInterviewDialog), voice, catalogue, steps.All)
    {
        (_interviews, _brief, _facts, _drafts) = (interviews, brief, facts, drafts);
        AddSteps(
            AskReasonAsync,
            KeepReasonAsync,
            (step, ct) => AskAsync(steps.Who, step, ct),
            (step, ct) => AskAsync(steps.Stage, step, ct),
            (step, ct) => AskAsync(steps.Client, step, ct),
            DraftInterestQuestionAsync,
            (step, ct) => AskAsync(steps.Questions, step, ct),
            (step, ct) => AskAsync(steps.Agenda, step, ct),
            AskLastReasonAsync,
            KeepReasonAsync,
            HandOverAsync);
    }

    /// <inheritdoc/>
    protected override string Name => PrepCards.Interview;

    /// <inheritdoc/>
    protected override string CancelledPhrase => "prep.cancelled";

    /// <inheritdoc/>
    protected override Task<PrepInterview?> OpenAsync(ITurnContext turnContext, Guid record, CancellationToken cancellationToken) =>
        _interviews.OpenAsync(record, Heard.Of(turnContext), cancellationToken);

    /// <summary>Nobody has asked the client yet (B1.2): the two lines that ask are drafted then and there.</summary>
    private async Task<DialogTurnResult> DraftInterestQuestionAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await OpenAsync(step, cancellationToken) is { } interview
            && interview.Visit.Prep.Value(SopIds.InterestAsked) == PrepFields.No
            && await _drafts.AskOnceAsync(
                _facts.Request(interview, DraftKind.InterestQuestion, DraftMedium.WeChat), interview, cancellationToken))
        {
            await Voice.SayAsync(step.Context, "prep.ask-him", cancellationToken, ("contact", interview.Contact.Name));
        }

        return await step.NextAsync(null, cancellationToken);
    }

    private Task<DialogTurnResult> AskLastReasonAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        AskReasonAsync(step, cancellationToken);

    /// <summary>The papers: the brief now, the agenda e-mail as soon as it is written.</summary>
    private async Task<DialogTurnResult> HandOverAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (await OpenAsync(step, cancellationToken) is { } interview)
        {
            await CloseCardAsync(step.Context, interview, cancellationToken);
            interview.Visit.IsPrepared();
            interview.Visit.Keep(interview.Visit.Plan with { Agenda = AgendaStep.AgendaOf(interview).Parts });
            await Voice.ShowAsync(step.Context, _brief.Render(interview), cancellationToken);
            await _drafts.AskAgainAsync(_facts.Request(interview, DraftKind.AgendaEmail, DraftMedium.Email), interview, cancellationToken);
            await Voice.OfferAsync(
                step.Context, "prep.done", ["offer.prep", "offer.help"], cancellationToken, ("contact", interview.Contact.Name));
        }

        return await step.EndDialogAsync(null, cancellationToken);
    }
}
