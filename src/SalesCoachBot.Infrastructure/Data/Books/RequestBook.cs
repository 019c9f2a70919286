using SalesCoachBot.Core.Customers.Asking;
using SalesCoachBot.Core.Customers.Names;

namespace SalesCoachBot.Infrastructure.Data.Books;

internal sealed class RequestBook(CoachDbContext context) : IRequestBook
{
    public async Task<IReadOnlyList<Request>> OfContactAsync(Guid contactId, CancellationToken cancellationToken)
    {
        var requests = await context.ListAsync<Request>(request => request.ContactId == contactId, cancellationToken);
        return [.. requests.OrderBy(request => request.Id)];
    }

    public async Task<Request> FindOrAddAsync(Guid contactId, string what, string? fieldId, CancellationToken cancellationToken) =>
        (await OfContactAsync(contactId, cancellationToken)).FirstOrDefault(request => fieldId is null
            ? request.FieldId is null && Spelling.Same(request.What, what)
            : request.FieldId == fieldId)
        ?? context.Add(new Request(contactId, what, fieldId)).Entity;
}
