using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Core.Customers.Records;

/// <summary>
/// Makes two customers one. Projects of one name, or without, become one form. Contacts stay as they are: whether two of one
/// name are one person only the rep can say.
/// </summary>
internal sealed class MergingCustomers(WholeRecord all, Customer kept, Customer other)
{
    private readonly List<Difference> _differences = [];
    private readonly Dictionary<RecordKind, int> _moved = [];
    private readonly List<Kept> _records = [other];
    private readonly Dictionary<Guid, Guid> _projects = [];

    public Merging Merge()
    {
        other.Names.ToList().ForEach(kept.AlsoCalled);
        Move(RecordKind.Project, all.Projects.Where(project => project.CustomerId == other.Id), Take);
        Move(RecordKind.Contact, all.Contacts.Where(contact => contact.CustomerId == other.Id),
            contact => contact.WorksFor(kept.Id));
        Move(RecordKind.Visit, all.Visits.Where(visit => visit.CustomerId == other.Id || IsMoved(visit.ProjectId)),
            visit => visit.IsTo(Now(visit.CustomerId), visit.ContactId, Project(visit.ProjectId)));
        Move(RecordKind.Promise, all.Promises.Where(promise => promise.CustomerId == other.Id || IsMoved(promise.ProjectId)),
            promise => promise.BelongsTo(Now(promise.CustomerId)!.Value, promise.ContactId, Project(promise.ProjectId)));
        Move(RecordKind.LedgerEntry, all.Ledger.Where(entry => entry.CustomerId == other.Id),
            entry => entry.BelongsTo(kept.Id, entry.ContactId));
        return new(_records, new(_moved, _differences));
    }

    private Guid? Now(Guid? customerId) => customerId == other.Id ? kept.Id : customerId;

    private bool IsMoved(Guid? projectId) => projectId is { } id && _projects.ContainsKey(id);

    private Guid? Project(Guid? projectId) => IsMoved(projectId) ? _projects[projectId!.Value] : projectId;

    private void Take(Project project)
    {
        var same = all.Projects.FirstOrDefault(known => known.CustomerId == kept.Id
            && Spelling.Same(known.Name ?? string.Empty, project.Name ?? string.Empty));
        if (same is null)
        {
            project.BelongsTo(kept.Id);
            return;
        }

        var before = same.Survey.Contradictions.Select(answer => answer.Id).ToHashSet();
        same.Absorb(project);
        _differences.AddRange(
            from answer in same.Survey.Contradictions
            where !before.Contains(answer.Id)
            let known = same.Survey.Field(answer.FieldId).Standing.First(known => known.Id == answer.Contradicts)
            select new Difference(answer.FieldId, known.Value!, answer.Value!));
        _projects.Add(project.Id, same.Id);
        _records.Add(project);
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
