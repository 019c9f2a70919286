using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Infrastructure.Drafting.Mentions;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>A number or amount of another size, unit or currency than any fact has.</summary>
internal sealed class NumberRule : IGroundingRule
{
    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        var known = text.Facts.SelectMany(fact => fact.Quantities).Concat(Counts.Of(text)).ToList();

        return text.Mentions.Quantities
            .Where(quantity => quantity.Value != 1 && quantity.Unit != Unit.Parts && !known.Exists(other => Supports(other, quantity, known)))
            .Where(quantity => !InsideCode(text, quantity))
            .Select(quantity => text.Fault(quantity.Start, quantity.End + Tail(text, quantity), "no fact has this number"));
    }

    private static bool Supports(Quantity fact, Quantity said, List<Quantity> known) =>
        fact.Value == said.Value && SameCurrency(fact, said, known) && SameThing(fact, said, known);

    /// <summary>A fact may name the currency only in its value, or not at all.</summary>
    private static bool SameCurrency(Quantity fact, Quantity said, List<Quantity> known) =>
        said.Currency is null || fact.Currency == said.Currency
        || (fact.Currency is null && fact.Unit is Unit.None or Unit.Money && !known.Exists(other => other.Value == said.Value && other.Currency is not null));

    /// <summary>Where facts count the same sort of thing, only they speak for it.</summary>
    private static bool SameThing(Quantity fact, Quantity said, List<Quantity> known) => said.Unit switch
    {
        Unit.Percent => fact.Unit == Unit.Percent,
        Unit.Times or Unit.Departments or Unit.People or Unit.Storeys =>
            fact.Unit == said.Unit || (fact.Unit is Unit.None or Unit.Pieces or Unit.Parts && !known.Exists(other => other.Unit == said.Unit)),
        Unit.Days or Unit.Weeks or Unit.Months or Unit.Years => fact.Unit == said.Unit,
        _ => fact.Unit != Unit.Percent,
    };

    /// <summary>The quote takes the currency or unit with it.</summary>
    private static int Tail(CheckedText text, Quantity quantity)
    {
        var after = text.Text[quantity.End..Math.Min(text.Text.Length, quantity.End + 14)];
        return quantity.Currency is not null && after.Length > 0 && !char.IsWhiteSpace(after[0]) && after[0] is not ('。' or '，' or '.' or ',') ? 1 : 0;
    }

    private static bool InsideCode(CheckedText text, Quantity quantity) =>
        text.Words.Any(word => word.IsCode && word.Start <= quantity.Start && quantity.End <= word.End);
}
