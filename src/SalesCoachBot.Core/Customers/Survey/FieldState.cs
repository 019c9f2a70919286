namespace SalesCoachBot.Core.Customers.Survey;

/// <summary>One field of a project's form as it stands now.</summary>
/// <param name="FieldId">The form's field.</param>
/// <param name="Status">Null while nobody ever spoke of it.</param>
/// <param name="Standing">The known answers that count, oldest first; more than one where both hold or where they
/// contradict.</param>
/// <param name="Latest">The last entry of any status, or null.</param>
public sealed record FieldState(
    string FieldId, AnswerStatus? Status, IReadOnlyList<SurveyAnswer> Standing, SurveyAnswer? Latest)
{
    public bool IsKnown => Status is AnswerStatus.Known;

    /// <summary>The answer that contradicts an earlier one and waits for the rep, or null.</summary>
    public SurveyAnswer? Contradiction => Standing.FirstOrDefault(answer => answer.Contradicts is not null);

    /// <summary>What is known, in one line; null when nothing is.</summary>
    public string? Value => Standing.Count == 0 ? null : string.Join(" / ", Standing.Select(answer => answer.Value));
}
