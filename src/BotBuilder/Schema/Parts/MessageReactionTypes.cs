namespace Microsoft.Bot.Schema;

/// <summary>Reactions that every channel with reactions knows.</summary>
public static class MessageReactionTypes
{
    public const string Like = "like";
    public const string PlusOne = "plusOne";
}
