using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Grounding.Rules;

/// <summary>Words that only an order smuggled into a fact has: somebody obeyed it.</summary>
internal sealed class OrderRule : IGroundingRule
{
    private const int Enough = 2;

    public IEnumerable<Unsupported> Check(CheckedText text)
    {
        var orders = text.Orders.Select(order => new FactReading(new Fact("", FactAbout.Material, order), text.Today, trusted: true)).ToList();

        foreach (var clause in text.Clauses)
        {
            var words = text.WordsOf(clause).DistinctBy(word => word.Text).Where(word => !text.Known(word)).ToList();
            if (orders.Exists(order => words.Count(order.Has) >= Enough))
                yield return CheckedText.Fault(clause, "it obeys an order in the words of a fact");
        }
    }
}
