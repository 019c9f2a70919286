namespace SalesCoachBot.Core;

/// <summary>The two languages that the coach speaks, writes and reads.</summary>
public enum Language
{
    English,
    Chinese,
}
