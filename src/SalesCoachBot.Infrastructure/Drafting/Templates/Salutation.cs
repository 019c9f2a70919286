using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Templates.Known;

namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>How a text begins and ends: the same for every kind that is sent.</summary>
internal static class Salutation
{
    /// <summary>赵总，您好！ — or a gap, where nobody has said how the client is addressed.</summary>
    public static Piece Greeting(Composer draft, KnownFacts known) => draft.Say(
        $"greeting.{Manner(draft)}", ("contact", known.Contact?.Address(draft.Language, draft.Request.Tone) ?? draft.Missing("contact")));

    /// <summary>"I am … of …", for a reader who may not have the number in his phone.</summary>
    public static Piece Identity(Composer draft, KnownFacts known)
    {
        var rep = known.Own.Rep ?? draft.Missing("rep");
        var running = Manner(draft) == "chat" ? ".chat" : "";
        return known.Own.Company is { } company
            ? draft.Say($"identity.full{running}", ("rep", rep), ("company", company))
            : draft.Say($"identity.rep{running}", ("rep", rep));
    }

    public static Piece SignOff(Composer draft) => draft.Say("sign_off");

    /// <summary>Name, then company, each on its line in an e-mail.</summary>
    public static IEnumerable<Piece> Signature(Composer draft, KnownFacts known)
    {
        yield return known.Own.Rep ?? draft.Missing("rep");
        if (known.Own.Company is { } company)
            yield return company;
    }

    private static string Manner(Composer draft) => draft.Request.Medium switch
    {
        DraftMedium.Email or DraftMedium.Print => "letter",
        DraftMedium.Phone => "phone",
        _ => "chat",
    };
}
