namespace SalesCoachBot.Infrastructure.Content;

/// <summary>Something read, with the place it was read from, so that a later check can still name file and key.</summary>
internal sealed record Located<T>(T Value, ContentMap At);
