using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Giving;
using SalesCoachBot.Core.Customers.Names;
using SalesCoachBot.Core.Customers.Survey;
using SalesCoachBot.Core.FollowUps;
using SalesCoachBot.Core.Promises;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Core.Customers.Records;

/// <summary>
/// Finds names in what was written down. A name in letters counts as a whole word only, one in characters wherever it
/// stands.
/// </summary>
internal sealed class Mentions
{
    private const int ShortestInCharacters = 2;
    private const int ShortestInLetters = 3;
    private readonly List<string> _names;

    /// <param name="names">What the one looked for is called.</param>
    /// <param name="others">What others are called: a name that two share tells nothing.</param>
    public Mentions(IEnumerable<string> names, IEnumerable<string> others)
    {
        var shared = others.Select(Spelling.Plain).ToHashSet();
        _names = [.. names.Select(Spelling.Plain).Distinct().Where(name => Tells(name) && !shared.Contains(name))];
    }

    public bool In(Kept record) => TextsOf(record).Any(In);

    public bool In(SurveyAnswer answer) => In(answer.Value) || In(answer.Source.Words);

    public bool In(string? text)
    {
        if (string.IsNullOrEmpty(text) || _names.Count == 0)
        {
            return false;
        }

        var plain = $" {Spelling.Plain(text)} ";
        return _names.Exists(name => plain.Contains(name.Any(Spelling.IsHan) ? name : $" {name} ", StringComparison.Ordinal));
    }

    private static bool Tells(string name) =>
        name.Length >= (name.Any(Spelling.IsHan) ? ShortestInCharacters : ShortestInLetters);

    private static IEnumerable<string?> TextsOf(Kept record) => record switch
    {
        Contact contact => contact.MutualAcquaintances.Concat<string?>([])
            .Concat(contact.PersonalFacts.SelectMany(fact => new[] { fact.What, fact.Source.Words }))
            .Append(contact.Type?.Source.Words),
        Project project => project.Survey.History.SelectMany(answer => new[] { answer.Value, answer.Source.Words })
            .Append(project.Name),
        Visit visit => TextsOf(visit),
        Promise promise => [promise.What, promise.Owner, promise.DropReason, promise.Source.Words],
        LedgerEntry entry => [entry.What, entry.Source.Words],
        Request request => request.Tries.Select(attempt => attempt.Source.Words).Append(request.What),
        FollowUp followUp => followUp.Tries.Select(attempt => attempt.Words).Append(followUp.DropReason),
        StoredDraft draft => draft.Versions.Select(version => version.Draft.Text)
            .Concat(draft.Request.Facts.Select(fact => fact.Text)),
        _ => [],
    };

    private static IEnumerable<string?> TextsOf(Visit visit) => visit.Prep.Answers
        .SelectMany(answer => new[] { answer.Value, answer.Words, answer.SkipReason })
        .Concat(visit.Plan.Questions.Select(question => question.OwnWords))
        .Concat(visit.Plan.Agenda.Select(part => part.OwnTitle))
        .Concat(visit.Plan.Hooks.Select(hook => hook.What))
        .Concat(visit.Plan.Gives.Select(give => give.What))
        .Concat(visit.Plan.Materials.Select(material => material.What))
        .Concat(visit.FromOurSide)
        .Append(visit.CancelReason);
}
