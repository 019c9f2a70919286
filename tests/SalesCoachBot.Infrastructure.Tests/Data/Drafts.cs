using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Visits;

namespace SalesCoachBot.Infrastructure.Tests.Data;

internal static class Drafts
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static StoredDraft Stored(Guid? visitId, Guid? contactId, string name = "赵总")
    {
        var draft = new StoredDraft(Request(name), visitId, contactId);
        draft.Write(new(
            new("Agenda", [new("greeting", [new($"{name}您好", ["F1"])])], $"{name}您好 ⟨time to be confirmed⟩"), "templates", Now));
        return draft;
    }

    private static DraftRequest Request(string name) => new()
    {
        Kind = DraftKind.AgendaEmail,
        Language = Language.Chinese,
        Medium = DraftMedium.Email,
        Reference = Now,
        Facts = [new("F1", FactAbout.Contact, name) { Private = true, Due = new(2026, 11, 27), State = FactState.Doing }],
    };
}
