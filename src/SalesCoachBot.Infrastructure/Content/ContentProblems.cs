using SalesCoachBot.Core;

namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Collects what is wrong in all files, so that an author sees everything at once and not one error a start.</summary>
internal sealed class ContentProblems
{
    private readonly List<ContentProblem> _found = [];

    public bool Any => _found.Count > 0;

    public void Add(string file, string key, string what, Language? language = null) =>
        _found.Add(new ContentProblem(file, key, language, what));

    /// <exception cref="ContentException">Anything was found.</exception>
    public void ThrowIfAny()
    {
        if (Any)
            throw new ContentException(_found);
    }
}
