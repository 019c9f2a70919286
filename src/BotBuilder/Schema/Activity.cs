namespace Microsoft.Bot.Schema;

/// <summary>What travels between a channel and a bot.</summary>
public partial class Activity
{
}
