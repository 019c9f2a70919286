namespace SalesCoachBot.Channels.DirectLine;

/// <summary>The two who talk on the local page.</summary>
public static class DirectLineParty
{
    /// <summary>The channel's name in every activity.</summary>
    public const string ChannelId = "directline";

    /// <summary>The one rep of the local page, whatever id a client gives him: whoever sits at this machine.</summary>
    public const string RepId = "local-rep";

    /// <summary>The coach.</summary>
    public const string CoachId = "salescoach";

    /// <summary>The coach's name, the same in both languages.</summary>
    public const string CoachName = "SalesCoach";
}
