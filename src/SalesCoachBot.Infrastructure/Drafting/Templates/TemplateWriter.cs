using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>
/// Writes every kind of draft from sentences kept as data, with no model and no network. It says nothing that no
/// fact says, leaves a visible gap for what is missing, and never tells what is private.
/// </summary>
public sealed class TemplateWriter : IDraftWriter
{
    private static readonly Dictionary<DraftKind, IKindOfDraft> Kinds = new()
    {
        [DraftKind.AgendaEmail] = new AgendaEmail(),
        [DraftKind.AgendaSheet] = new AgendaSheet(),
        [DraftKind.InterestQuestion] = new InterestQuestion(),
        [DraftKind.InvitationScript] = new InvitationScript(),
        [DraftKind.Framing] = new Framing(),
        [DraftKind.SelfIntroduction] = new SelfIntroduction(),
        [DraftKind.Minutes] = new Minutes(asEmail: false),
        [DraftKind.MinutesEmail] = new Minutes(asEmail: true),
        [DraftKind.ProgressCall] = new ProgressReport("progress_call"),
        [DraftKind.ProgressMessage] = new ProgressReport("progress_message"),
        [DraftKind.BetweenVisits] = new ProgressReport("between_visits"),
    };

    public string Name => "templates";

    public Task<Draft> WriteAsync(DraftRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Write(request));
    }

    public static Draft Write(DraftRequest request)
    {
        var known = new KnownFacts(request);
        return Kinds[request.Kind].Write(new Composer(request, Phrasebook.Shipped), known);
    }
}
