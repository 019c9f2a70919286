using SalesCoachBot.Interviews;
using SalesCoachBot.Prep.Steps;

namespace SalesCoachBot.Prep;

/// <summary>The cards of the interview, in their order.</summary>
public sealed record PrepSteps(WhoStep Who, StageStep Stage, ClientStep Client, QuestionsStep Questions, AgendaStep Agenda)
{
    /// <summary>Their ids, in the same order.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["who", "stage", "client", "questions", "agenda"];

    /// <summary>All of them.</summary>
    public IReadOnlyList<InterviewStep<PrepInterview>> All => [Who, Stage, Client, Questions, Agenda];
}

/// <summary>The kinds of card that come back to this feature.</summary>
public static class PrepCards
{
    /// <summary>A card of the interview.</summary>
    public const string Interview = "prep";
}
