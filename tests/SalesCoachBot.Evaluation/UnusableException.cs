namespace SalesCoachBot.Evaluation;

/// <summary>Arguments or a line that cannot be used, said so that the caller can mend it.</summary>
public sealed class UnusableException(string message) : Exception(message);
