namespace SalesCoachBot.Core.Drafting;

/// <summary>A text to a client, not yet approved by the rep.</summary>
/// <param name="Subject">The subject line; null unless the medium is e-mail.</param>
/// <param name="Sections">The parts of its kind, each sentence with what it rests on.</param>
/// <param name="Text">What the client would get, with line breaks as sent.</param>
public sealed record Draft(string? Subject, IReadOnlyList<DraftSection> Sections, string Text)
{
    /// <summary>What is missing, as it stands in the text: <c>⟨time to be confirmed⟩</c>.</summary>
    public IReadOnlyList<string> Placeholders { get; } = Placeholder.FindAll(Text);

    /// <summary>The ids of all facts that some sentence rests on.</summary>
    public IReadOnlySet<string> FactsUsed { get; } =
        Sections.SelectMany(section => section.Sentences).SelectMany(sentence => sentence.Facts).ToHashSet();
}

/// <param name="Id">Stable for its kind: <c>greeting</c>, <c>agenda</c>, <c>closing</c>.</param>
public sealed record DraftSection(string Id, IReadOnlyList<DraftSentence> Sentences);

/// <param name="Facts">Ids of the facts it rests on; empty for a greeting, thanks or an offer without content.</param>
public sealed record DraftSentence(string Text, IReadOnlyList<string> Facts);
