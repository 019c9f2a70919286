namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>Words for a sentence, with the facts they came from.</summary>
internal sealed record Piece(string Text, IReadOnlyList<string> Facts)
{
    public static Piece Of(string text, params string[] facts) => new(text, facts);

    public static implicit operator Piece(string text) => new(text, []);

    public static Piece Join(string separator, IEnumerable<Piece> pieces)
    {
        var all = pieces.ToList();
        return new Piece(string.Join(separator, all.Select(piece => piece.Text)), [.. all.SelectMany(piece => piece.Facts).Distinct()]);
    }

    public Piece With(Func<string, string> change) => this with { Text = change(Text) };
}
