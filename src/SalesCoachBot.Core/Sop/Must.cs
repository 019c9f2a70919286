namespace SalesCoachBot.Core.Sop;

/// <summary>Whether a step may be skipped without being named as missing in the brief.</summary>
public enum Must
{
    Never,
    Always,

    /// <summary>Only before a formal exchange; a call or a chat with one or two people does without (D4).</summary>
    BeforeFormalExchange,
}
