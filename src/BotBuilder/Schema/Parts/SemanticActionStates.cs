namespace Microsoft.Bot.Schema;

/// <summary>How far a semantic action has come.</summary>
public static class SemanticActionStates
{
    public const string Start = "start";
    public const string Continue = "continue";
    public const string Done = "done";
}
