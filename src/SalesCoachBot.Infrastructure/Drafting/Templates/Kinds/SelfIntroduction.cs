using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates.Kinds;

/// <summary>The advanced self-introduction (C1.5a): who I am, what we make, and what I am there for.</summary>
internal sealed class SelfIntroduction : IKindOfDraft
{
    public Draft Write(Composer draft, KnownFacts known) => draft
        .Add("greeting", Layout.Flow, Salutation.Greeting(draft, known))
        .Add("who", Layout.Flow, Who(draft, known))
        .Add("company", Layout.Flow, Company(draft, known))
        .Add("purpose", Layout.Flow, Purpose(draft, known))
        .Add("gift", Layout.Flow, Parts.Gifts(draft, known).Take(1))
        .Add("signature", Layout.Lines, Parts.LetterSignature(draft, known))
        .Finish(draft.Say("self.subject"));

    private static IEnumerable<Piece?> Who(Composer draft, KnownFacts known)
    {
        var rep = known.Own.Rep ?? draft.Missing("rep");
        yield return known.Own switch
        {
            { Company: { } company, RepTitle: { } title } when Typography.Belongs(title.Text, draft.Language) =>
                draft.Say("self.full", ("rep", rep), ("company", company), ("title", title)),
            { Company: { } company } => draft.Say("self.company", ("rep", rep), ("company", company)),
            _ => draft.Say("self.rep", ("rep", rep)),
        };

        foreach (var more in known.All(FactAbout.Rep).Skip(1).Take(2))
            yield return draft.Say("self.more", ("fact", Topics.Named(more, draft.Language)));
    }

    private static IEnumerable<Piece?> Company(Composer draft, KnownFacts known)
    {
        if (known.Own.Product is { } product)
            yield return draft.Say("self.product", ("product", product));

        foreach (var more in known.All(FactAbout.OwnCompany).Skip(1).Take(2))
            yield return draft.Say("self.more", ("fact", Topics.Named(more, draft.Language)));
    }

    private static Piece Purpose(Composer draft, KnownFacts known) => Parts.Project(draft, known) is { } project
        ? draft.Say("self.purpose_project", ("project", project))
        : draft.Say("self.purpose");
}
