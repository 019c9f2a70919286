using System.Text.Json;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Reps;
using SalesCoachBot.Core.Visits;
using SalesCoachBot.Delivery;
using SalesCoachBot.Prep;

namespace SalesCoachBot.Drafts;

/// <summary>Asks for texts. A turn asks; a job writes and posts.</summary>
public sealed class DraftRequests(IDraftBook drafts, IDueWorkRequests dueWork, TimeProvider clock)
{
    /// <summary>Asks for a text of this kind, unless the visit has one.</summary>
    /// <returns>False when it has.</returns>
    public async Task<bool> AskOnceAsync(DraftRequest request, PrepInterview interview, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(interview);
        if (await drafts.LastAsync(interview.Visit.Id, request.Kind, cancellationToken) is not null)
        {
            return false;
        }

        Ask(request, interview);
        return true;
    }

    /// <summary>Asks for a text of this kind anew: what it rests on may have changed.</summary>
    public async Task AskAgainAsync(DraftRequest request, PrepInterview interview, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(interview);
        if (await drafts.LastAsync(interview.Visit.Id, request.Kind, cancellationToken) is { } draft)
        {
            draft.AskAgain(request);
            Ask(draft, interview.Rep);
            return;
        }

        Ask(request, interview);
    }

    private void Ask(DraftRequest request, PrepInterview interview)
    {
        var draft = new StoredDraft(request, interview.Visit.Id, interview.Contact.Id);
        drafts.Add(draft);
        Ask(draft, interview.Rep);
    }

    private void Ask(StoredDraft draft, Rep rep) => dueWork.Ask(
        DraftJob.Work,
        $"draft/{draft.Id:N}/{Guid.CreateVersion7():N}",
        clock.GetUtcNow(),
        JsonSerializer.Serialize(new DraftOrder(rep.TenantId, rep.UserId, draft.Id)));
}

/// <summary>Which text is to be written, and for whom.</summary>
public sealed record DraftOrder(string TenantId, string UserId, Guid DraftId);
