using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Customers;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Prep;

/// <summary>From "prep my visit with Zhao" to the interview: who is meant, which visit, and then the questions.</summary>
public sealed class PrepareVisitDialog : CoachDialog
{
    private const string Whom = "whom";
    private const string Which = "which";
    private const string Request = "request";
    private const string Candidates = "candidates";

    private readonly VisitOpening _opening;

    /// <summary>Its outline.</summary>
    public PrepareVisitDialog(VisitOpening opening, Voice voice)
        : base(nameof(PrepareVisitDialog), voice)
    {
        _opening = opening;
        AddPrompts(new TextPrompt(Whom, HasNameAsync), new ChoicePrompt(Which, IsOneOfThemAsync) { Style = ListStyle.SuggestedAction });
        AddSteps(AskWhomAsync, TellApartAsync, OpenVisitAsync);
    }

    /// <inheritdoc/>
    public override bool TakesAsAnswer(Heard heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        // "Zhao at Huaxin" by itself asks for his record; where a name was asked for, it is the name.
        return heard.Meaning.Intent is Intent.ShowCustomer;
    }

    /// <summary>The interview takes its place; where the same one waits below, that is the one which goes on.</summary>
    protected override Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(outerDc);
        if (result is not string visit)
        {
            return base.EndComponentAsync(outerDc, result, cancellationToken);
        }

        PrepInterviewDialog.TakeOff(outerDc, nameof(PrepInterviewDialog), visit);
        return outerDc.ReplaceDialogAsync(nameof(PrepInterviewDialog), visit, cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhomAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = (PrepRequest)step.Options;
        step.Values[Request] = request;
        if (request.Customer is not null || request.Company is not null)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var ask = MessageFactory.Text(Voice.Words(step.Context, "prep.whom"));
        return await step.PromptAsync(
            Whom,
            new PromptOptions { Prompt = ask, RetryPrompt = MessageFactory.Text(Voice.Words(step.Context, "prep.whom.again")) },
            cancellationToken);
    }

    private async Task<DialogTurnResult> TellApartAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = (PrepRequest)step.Values[Request];
        if (step.Result is string named)
        {
            step.Values[Request] = request = _opening.Named(request, named, Heard.Of(step.Context));
        }

        var found = await _opening.FindAsync(request, cancellationToken);
        if (found.Finding is Finding.None or Finding.One)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var candidates = found.All.Take(5).ToList();
        step.Values[Candidates] = candidates.Select(person => person.Contact.Id.ToString("N")).ToArray();
        return await step.PromptAsync(Which, WhichOf(step.Context, request, candidates), cancellationToken);
    }

    private async Task<DialogTurnResult> OpenVisitAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var request = (PrepRequest)step.Values[Request];
        var heard = Heard.Of(step.Context);
        var chosen = step.Result is FoundChoice choice ? Chosen(step, choice.Index) : null;
        var opened = step.Result is FoundChoice && chosen is null
            ? await _opening.OpenForSomebodyNewAsync(request, heard, cancellationToken)
            : await _opening.OpenAsync(request, chosen, heard, cancellationToken);
        foreach (var problem in opened.Problems)
        {
            await step.Context.SendActivityAsync(MessageFactory.Text(problem), cancellationToken);
        }

        await Voice.SayAsync(step.Context, opened.Greeting, cancellationToken, ("contact", opened.FullName));
        if (opened.Visit.State == VisitState.Prepared)
        {
            await Voice.ShowAsync(step.Context, await _opening.BriefAsync(opened.Visit, heard, cancellationToken), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return await step.EndDialogAsync(opened.Visit.Id.ToString("N"), cancellationToken);
    }

    private static Guid? Chosen(WaterfallStepContext step, int index)
    {
        var candidates = (string[])step.Values[Candidates];
        return index < candidates.Length ? Guid.Parse(candidates[index]) : null;
    }

    private PromptOptions WhichOf(ITurnContext turnContext, PrepRequest request, IReadOnlyList<PersonFound> candidates)
    {
        var name = request.Customer ?? request.Company ?? "";
        List<string> titles = [.. candidates.Select(TitleOf), Voice.Words(turnContext, "prep.somebody-new")];
        return new PromptOptions
        {
            Prompt = MessageFactory.Text(Voice.Words(turnContext, "prep.which", ("name", Markdown.Inert(name)))),
            RetryPrompt = MessageFactory.Text(Voice.Words(turnContext, "prep.which.again")),
            Choices = ChoiceFactory.ToChoices(titles),
        };
    }

    private static string TitleOf(PersonFound person) =>
        string.Join(WhichOne.Between, new[] { person.Contact.Name, person.Contact.Title, person.Customer?.Name }.OfType<string>());

    private Task<bool> HasNameAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded
            && prompt.Recognized.Value is { Length: <= 200 } said
            && said.Any(char.IsLetter)
            && _opening.Named(new PrepRequest(null, null, null, ""), said, Heard.Of(prompt.Context)) is not { Customer: null, Company: null });

    private static Task<bool> IsOneOfThemAsync(PromptValidatorContext<FoundChoice> prompt, CancellationToken cancellationToken)
    {
        var titles = prompt.Options.Choices.Select(choice => choice.Value).ToList();
        var index = WhichOne.Of(titles, Heard.Of(prompt.Context).Text);
        prompt.Recognized.Value = index is { } meant ? new FoundChoice { Index = meant, Value = titles[meant] } : null!;
        return Task.FromResult(index is not null);
    }
}
