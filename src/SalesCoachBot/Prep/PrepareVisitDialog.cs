using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Customers;

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
    public PrepareVisitDialog(VisitOpening opening, PrepInterviewDialog interview, Voice voice)
        : base(nameof(PrepareVisitDialog), voice)
    {
        _opening = opening;
        AddDialog(interview);
        AddPrompts(new TextPrompt(Whom, HasNameAsync), new ChoicePrompt(Which) { Style = ListStyle.SuggestedAction });
        AddSteps(AskWhomAsync, TellApartAsync, OpenVisitAsync, EndAsync);
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
        if (opened.IsPast)
        {
            await Voice.SayAsync(step.Context, "prep.past", cancellationToken, ("contact", opened.Contact.Name));
        }

        await Voice.SayAsync(step.Context, opened.Greeting, cancellationToken, ("contact", opened.FullName));
        return await step.BeginDialogAsync(nameof(PrepInterviewDialog), opened.Visit.Id.ToString("N"), cancellationToken);
    }

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(null, cancellationToken);

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
        string.Join(" · ", new[] { person.Contact.Name, person.Contact.Title, person.Customer?.Name }.OfType<string>());

    private static Task<bool> HasNameAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken) =>
        Task.FromResult(prompt.Recognized.Succeeded && prompt.Recognized.Value.Any(char.IsLetter) && prompt.Recognized.Value.Length <= 200);
}
