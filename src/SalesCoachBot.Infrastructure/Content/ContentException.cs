namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Content that the coach must not start with. The message has one line for each problem.</summary>
public sealed class ContentException(IReadOnlyList<ContentProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
