namespace SalesCoachBot.Drafting;

/// <summary>Where the drafts of a rep are found when he opens a link to one.</summary>
public interface IDraftFileSource
{
    /// <summary>The owner's draft as it stands now; null when he has no such draft, or no longer.</summary>
    Task<DraftFile?> FindAsync(string owner, string draft, CancellationToken cancellationToken);
}

/// <summary>A draft as a mail program needs it.</summary>
/// <param name="To">The client's address; null when nobody has given it.</param>
public sealed record DraftFile(string? To, string Subject, string Text);
