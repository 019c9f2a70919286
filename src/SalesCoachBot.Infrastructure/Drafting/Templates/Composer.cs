using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>Puts a draft together, section by section, out of phrases and what is known.</summary>
internal sealed class Composer(DraftRequest request, Phrasebook phrases)
{
    private readonly List<Part> _parts = [];

    public DraftRequest Request { get; } = request;

    public Language Language => Request.Language;

    /// <summary>A sentence of the phrasebook with the gaps filled; it rests on what its fillings rest on.</summary>
    public Piece Say(string key, params (string Gap, Piece Filling)[] gaps)
    {
        var text = phrases.Find(key, Request);
        var facts = new List<string>();

        foreach (var (gap, filling) in gaps)
        {
            var mark = $"{{{gap}}}";
            if (!text.Contains(mark, StringComparison.Ordinal))
                continue;

            text = text.Replace(mark, filling.Text, StringComparison.Ordinal);
            facts.AddRange(filling.Facts);
        }

        return new Piece(Typography.Tidy(text, Language), [.. facts.Distinct()]);
    }

    /// <summary>A visible gap for the rep to fill, in the draft's language.</summary>
    public Piece Missing(string what) => Placeholder.For(phrases.Find($"missing.{what}", Request));

    /// <summary>Adds a section; without a sentence there is none.</summary>
    public Composer Add(string section, Layout layout, params IEnumerable<Piece?> sentences)
    {
        var said = sentences.OfType<Piece>().Where(sentence => sentence.Text.Length > 0).ToList();
        if (said.Count > 0)
            _parts.Add(new Part(section, layout, said));

        return this;
    }

    public Draft Finish(Piece? subject)
    {
        var sections = _parts.Select(part => new DraftSection(part.Id, [.. part.Sentences.Select(s => new DraftSentence(s.Text, s.Facts))]));
        return new Draft(Request.Medium == DraftMedium.Email ? subject?.Text : null, [.. sections], Typesetter.Text(_parts, Request));
    }
}

/// <summary>How the sentences of a section stand.</summary>
internal enum Layout
{
    /// <summary>One after the other in a paragraph.</summary>
    Flow,

    /// <summary>Each on a line of its own.</summary>
    Lines,
}

internal sealed record Part(string Id, Layout Layout, IReadOnlyList<Piece> Sentences);
