using System.Collections.Frozen;
using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Survey;

namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>What the survey form of a project holds, as far as planning needs it.</summary>
/// <param name="Known">Fields whose answer is known.</param>
/// <param name="Refusals">How often each field was asked and not answered.</param>
public sealed record FormState(IReadOnlySet<string> Known, IReadOnlyDictionary<string, int> Refusals)
{
    public static FormState Blank { get; } = Of([]);

    public static FormState Of(IEnumerable<string> known) =>
        new(known.ToFrozenSet(StringComparer.Ordinal), FrozenDictionary<string, int>.Empty);

    /// <summary>The state of a project's form, with what its contact was asked (C1.5b).</summary>
    /// <param name="requests">Every request of the contact; those for no field of the form are passed over.</param>
    public static FormState Of(ProjectSurvey survey, IEnumerable<Request> requests)
    {
        ArgumentNullException.ThrowIfNull(survey);
        var fields = survey.History.Select(answer => answer.FieldId).Distinct().Select(survey.Field).ToList();
        var refusals = fields.Where(field => field.Status is AnswerStatus.Refused).ToDictionary(field => field.FieldId, _ => 1);
        foreach (var request in requests)
        {
            if (request is { FieldId: { } field, Refusals: > 0 })
                refusals[field] = Math.Max(request.Refusals, refusals.GetValueOrDefault(field));
        }

        return Of(fields.Where(field => field.IsKnown).Select(field => field.FieldId)) with { Refusals = refusals };
    }

    public int RefusalsOf(string field) => Refusals.GetValueOrDefault(field);
}
