using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Core.Customers.Survey;

/// <summary>
/// The survey form of one project (A1, G): a history to which every answer is added and from which none is taken.
/// A new answer supersedes or contradicts, "unknown" never overwrites known, and a contradiction waits for the rep.
/// </summary>
public sealed class ProjectSurvey
{
    private readonly List<SurveyAnswer> _answers;

    internal ProjectSurvey(List<SurveyAnswer> answers) => _answers = answers;

    /// <summary>Everything that was ever recorded, in the order in which it was.</summary>
    public IReadOnlyList<SurveyAnswer> History => [.. _answers.OrderBy(answer => answer.Number)];

    /// <summary>The contradictions that the rep has not settled yet.</summary>
    public IReadOnlyList<SurveyAnswer> Contradictions => [.. History.Where(answer => answer.Contradicts is not null)];

    /// <summary>Adds an answer and says what it did to its field.</summary>
    public Recorded Record(SurveyAnswer answer, AnswerMeaning meaning = AnswerMeaning.States)
    {
        var standing = Field(answer.FieldId).Standing;
        answer.Takes(_answers.Count == 0 ? 0 : _answers.Max(earlier => earlier.Number) + 1);
        _answers.Add(answer);
        if (answer.Status is not AnswerStatus.Known)
        {
            return standing.Count > 0 ? Recorded.KnownAlready : Recorded.New;
        }

        return standing.Count == 0 ? Recorded.New
            : standing.Any(known => Spelling.Same(known.Value!, answer.Value!)) ? Repeat(answer, standing, meaning)
            : Differ(answer, standing, meaning);
    }

    /// <summary>How a field stands now.</summary>
    public FieldState Field(string fieldId)
    {
        var entries = History.Where(answer => answer.FieldId == fieldId && answer.Standing is not AnswerStanding.Struck).ToList();
        var standing = entries.Where(answer => answer.IsStandingKnown).ToList();
        var latest = entries.LastOrDefault();
        // Where all that was known has been superseded or struck, what was said otherwise still tells whether it was asked.
        var status = standing.Count > 0 ? AnswerStatus.Known
            : entries.LastOrDefault(answer => answer.Status is not AnswerStatus.Known)?.Status;
        return new(fieldId, status, standing, latest);
    }

    /// <summary>The rep says which of two contradicting answers holds.</summary>
    /// <param name="answerId">The one that is in <see cref="Contradictions"/>.</param>
    /// <param name="settlement">What he said.</param>
    /// <returns>False when it is settled already.</returns>
    public bool Settle(Guid answerId, Settlement settlement)
    {
        if (_answers.Find(answer => answer.Id == answerId) is not { Contradicts: { } olderId } newer)
        {
            return false;
        }

        var others = Field(newer.FieldId).Standing.Where(answer => answer.Id != newer.Id).ToList();
        newer.Differs(null);
        if (settlement is Settlement.NewHolds)
        {
            Supersede(others, newer.Id);
        }
        else if (settlement is Settlement.OldHolds)
        {
            Supersede([newer], olderId);
        }

        return true;
    }

    /// <summary>
    /// The rep takes back what was never said: it stays in the history, struck, and what it had replaced counts again.
    /// </summary>
    /// <returns>False when there is no such answer.</returns>
    public bool Strike(Guid answerId)
    {
        if (_answers.Find(answer => answer.Id == answerId) is not { } struck)
        {
            return false;
        }

        var replaced = _answers.FindAll(answer => answer.SupersededBy == answerId);
        replaced.ForEach(answer => answer.ComeBackFrom(struck));
        Redirect(answerId, replaced.Find(answer => answer.IsStandingKnown)?.Id);
        struck.Leave(AnswerStanding.Struck, null);
        return true;
    }

    /// <summary>How much of a form is known, in per cent of all its fields, rounded down: 100 is only what is complete.</summary>
    /// <param name="form">The ids of the form's fields. What was answered to a field that it no longer has does not
    /// count.</param>
    public int CoverageInPercent(IReadOnlyCollection<string> form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var known = _answers.Where(answer => answer.IsStandingKnown).Select(answer => answer.FieldId).ToHashSet();
        return form.Count == 0 ? 0 : form.Count(known.Contains) * 100 / form.Count;
    }

    /// <summary>Takes answers out for good, as only forgetting somebody does; what they had replaced counts again.</summary>
    /// <returns>How many there were.</returns>
    internal int Erase(Predicate<SurveyAnswer> which)
    {
        var erased = _answers.FindAll(which);
        foreach (var answer in erased)
        {
            Strike(answer.Id);
            _answers.Remove(answer);
        }

        return erased.Count;
    }

    /// <summary>
    /// Takes over the answers of another form of the same project, in the order in which all were given. What both say stands
    /// once;
    /// where they differ it is a contradiction.
    /// </summary>
    internal void Absorb(ProjectSurvey other)
    {
        foreach (var answer in other.History)
        {
            var standing = answer.IsStandingKnown ? Field(answer.FieldId).Standing : [];
            other._answers.Remove(answer);
            _answers.Add(answer);
            if (standing.FirstOrDefault(known => Spelling.Same(known.Value!, answer.Value!)) is { } same)
            {
                answer.Leave(AnswerStanding.Superseded, same.Id);
            }
            else if (standing.Count > 0)
            {
                answer.Differs(standing[^1].Id);
            }
        }

        foreach (var (number, answer) in _answers.OrderBy(answer => answer.Source.At).ThenBy(answer => answer.Id).Index())
        {
            answer.Takes(number);
        }
    }

    private Recorded Repeat(SurveyAnswer answer, IReadOnlyList<SurveyAnswer> standing, AnswerMeaning meaning)
    {
        if (meaning is AnswerMeaning.Corrects)
        {
            Supersede(standing, answer.Id);
            return standing.Count > 1 ? Recorded.Supersedes : Recorded.Confirms;
        }

        var repeated = standing.First(known => Spelling.Same(known.Value!, answer.Value!));
        // A contradiction stays open: saying one side of it again does not settle it.
        answer.Differs(repeated.Contradicts);
        Supersede([repeated], answer.Id);
        return Recorded.Confirms;
    }

    private Recorded Differ(SurveyAnswer answer, IReadOnlyList<SurveyAnswer> standing, AnswerMeaning meaning)
    {
        switch (meaning)
        {
            case AnswerMeaning.Corrects:
                Supersede(standing, answer.Id);
                return Recorded.Supersedes;
            case AnswerMeaning.Adds:
                return Recorded.Adds;
            default:
                answer.Differs(standing[^1].Id);
                return Recorded.Contradicts;
        }
    }

    // Whatever contradicted an answer contradicts the one that took its place.
    private void Supersede(IEnumerable<SurveyAnswer> answers, Guid by)
    {
        foreach (var answer in answers)
        {
            answer.Leave(AnswerStanding.Superseded, by);
            Redirect(answer.Id, by);
        }
    }

    private void Redirect(Guid contradicted, Guid? to)
    {
        foreach (var answer in _answers.Where(answer => answer.Contradicts == contradicted))
        {
            answer.Differs(answer.Id == to ? null : to);
        }
    }
}
