using System.Text.Json.Nodes;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Core.Sop;
using SalesCoachBot.Infrastructure.Drafting.Templates;

namespace SalesCoachBot.Evaluation.Drafting;

/// <summary>The job <c>draft</c>: writes the text that a client would get.</summary>
public sealed class DraftJob : IJob
{
    public IReadOnlyList<string> Ways { get; } = ["templates"];

    public async Task<JsonObject> AnswerAsync(JsonObject line, string by, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(line);
        var writer = new TemplateWriter();
        var draft = await writer.WriteAsync(Request(line), ct);

        return new JsonObject
        {
            ["id"] = line.Text("id"),
            ["by"] = writer.Name,
            ["language"] = line.Text("language"),
            ["subject"] = draft.Subject,
            ["sections"] = new JsonArray([.. draft.Sections.Select(Section)]),
            ["text"] = draft.Text,
            ["placeholders"] = Strings(draft.Placeholders),
        };
    }

    /// <exception cref="UnusableException">The line lacks what a request needs.</exception>
    public static DraftRequest Request(JsonObject line) => new()
    {
        Kind = line.Member<DraftKind>("kind"),
        Language = line.Language(),
        Medium = line.Member<DraftMedium>("medium"),
        Tone = line.OptionalMember<DraftTone>("tone") ?? DraftTone.Plain,
        Type = line.OptionalMember<PersonalityType>("type"),
        Stage = line.OptionalMember<VisitStage>("stage") ?? VisitStage.Initial,
        Reference = line.Reference(),
        Facts = line.Facts(),
    };

    private static JsonNode Section(DraftSection section) => new JsonObject
    {
        ["id"] = section.Id,
        ["sentences"] = new JsonArray([.. section.Sentences.Select(Sentence)]),
    };

    private static JsonNode Sentence(DraftSentence sentence) =>
        new JsonObject { ["text"] = sentence.Text, ["facts"] = Strings(sentence.Facts) };

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => JsonValue.Create(text))]);
}
