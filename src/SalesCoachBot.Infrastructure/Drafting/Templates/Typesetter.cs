using System.Text;
using SalesCoachBot.Core;
using SalesCoachBot.Core.Drafting;

namespace SalesCoachBot.Infrastructure.Drafting.Templates;

/// <summary>Sets the sections as their medium carries them: paragraphs in an e-mail, one run of text in a chat.</summary>
internal static class Typesetter
{
    public static string Text(IReadOnlyList<Part> parts, DraftRequest request)
    {
        var text = new StringBuilder();

        for (var i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Append(Between(parts[i - 1], parts[i], request));

            text.Append(Section(parts[i], request.Language));
        }

        return text.ToString();
    }

    private static string Section(Part part, Language language) =>
        string.Join(part.Layout == Layout.Lines ? "\n" : Space(language), part.Sentences.Select(sentence => sentence.Text));

    private static string Between(Part before, Part after, DraftRequest request) => request.Medium switch
    {
        DraftMedium.Email or DraftMedium.Print => "\n\n",
        DraftMedium.Phone => "\n",
        _ => before.Layout == Layout.Lines || after.Layout == Layout.Lines ? "\n" : Space(request.Language),
    };

    private static string Space(Language language) => language == Language.Chinese ? "" : " ";
}
