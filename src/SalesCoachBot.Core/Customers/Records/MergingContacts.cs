using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Core.Customers.Records;

/// <summary>
/// Makes two contacts one: what the one that stays does not know it takes from the other; where they differ, it keeps its
/// own.
/// </summary>
internal sealed class MergingContacts(WholeRecord all, Contact kept, Contact other)
{
    private readonly List<Difference> _differences = [];
    private readonly Dictionary<RecordKind, int> _moved = [];
    private readonly List<Kept> _records = [other];

    public Merging Merge()
    {
        Learn();
        Move(RecordKind.Visit, all.Visits.Where(visit => visit.ContactId == other.Id),
            visit => visit.IsTo(visit.CustomerId, kept.Id, visit.ProjectId));
        Move(RecordKind.Promise, all.Promises.Where(promise => promise.ContactId == other.Id),
            promise => promise.BelongsTo(promise.CustomerId, kept.Id, promise.ProjectId));
        Move(RecordKind.LedgerEntry, all.Ledger.Where(entry => entry.ContactId == other.Id),
            entry => entry.BelongsTo(entry.CustomerId, kept.Id));
        Move(RecordKind.Draft, all.Drafts.Where(draft => draft.ContactId == other.Id), draft => draft.IsFor(kept.Id));
        Move(RecordKind.Request, all.Requests.Where(request => request.ContactId == other.Id), Join);
        Move(RecordKind.SurveyAnswer,
            all.Projects.SelectMany(project => project.Survey.History).Where(answer => answer.Source.ContactId == other.Id),
            answer => answer.IsLearntFrom(kept.Id));
        all.Promises.Where(promise => promise.Source.ContactId == other.Id).ToList()
            .ForEach(promise => promise.IsLearntFrom(kept.Id));
        all.Ledger.Where(entry => entry.Source.ContactId == other.Id).ToList()
            .ForEach(entry => entry.IsLearntFrom(kept.Id));
        return new(_records, new(_moved, _differences));
    }

    private void Learn()
    {
        foreach (var name in other.Names)
        {
            kept.AlsoCalled(name);
        }

        Compare("Company", CompanyOf(kept), CompanyOf(other));
        Compare(nameof(Contact.Title), kept.Title, other.Title);
        Compare(nameof(Contact.Level), kept.Level?.ToString(), other.Level?.ToString());
        Compare(nameof(Contact.Language), kept.Language?.ToString(), other.Language?.ToString());
        Compare(nameof(Contact.FormOfAddress), kept.FormOfAddress, other.FormOfAddress);
        Compare(nameof(Contact.Email), kept.Email?.Text, other.Email?.Text);
        Compare(nameof(Contact.Type), kept.Type?.Type.ToString(), other.Type?.Type.ToString());
        kept.WorksFor(kept.CustomerId ?? other.CustomerId);
        kept.Holds(kept.Title ?? other.Title, kept.Level ?? other.Level);
        kept.IsWrittenTo(kept.Language ?? other.Language, kept.FormOfAddress ?? other.FormOfAddress, kept.Email ?? other.Email);
        kept.IsTakenFor(kept.Type ?? other.Type);
        other.MutualAcquaintances.ToList().ForEach(kept.Knows);
        other.PersonalFacts.ToList().ForEach(kept.Remember);
    }

    private string? CompanyOf(Contact contact) =>
        all.Customers.FirstOrDefault(customer => customer.Id == contact.CustomerId)?.Name;

    private void Compare(string field, string? ours, string? theirs)
    {
        if (ours is not null && theirs is not null && !Spelling.Same(ours, theirs))
        {
            _differences.Add(new(field, ours, theirs));
        }
    }

    // One request made of both is one, with the tries of both: nobody is asked a fourth time because he was written down twice.
    private void Join(Asking.Request request)
    {
        var same = all.Requests.FirstOrDefault(known => known.ContactId == kept.Id && (request.FieldId is null
            ? known.FieldId is null && Spelling.Same(known.What, request.What)
            : known.FieldId == request.FieldId));
        if (same is null)
        {
            request.IsAskedOf(kept.Id);
            return;
        }

        request.Tries.ToList().ForEach(same.Tried);
        _records.Add(request);
    }

    private void Move<TRecord>(RecordKind kind, IEnumerable<TRecord> records, Action<TRecord> move)
    {
        var moving = records.ToList();
        moving.ForEach(move);
        if (moving.Count > 0)
        {
            _moved[kind] = moving.Count;
        }
    }
}
