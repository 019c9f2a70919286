using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SalesCoachBot.Infrastructure.Data.Delivery;

/// <summary>One activity as it arrived. Unique by conversation and activity id: what comes twice is stored once.</summary>
public sealed class InboxRow
{
    /// <summary>The order of arrival.</summary>
    public long Id { get; init; }

    /// <summary>Channel and conversation, as <see cref="ConversationKey"/> writes them.</summary>
    public required string Conversation { get; init; }

    /// <summary>The channel's id of the activity; ours where it gave none.</summary>
    public required string Activity { get; init; }

    /// <summary>The activity as JSON; emptied when it is no longer needed.</summary>
    public required string Body { get; init; }

    /// <summary>Unix milliseconds.</summary>
    public long Received { get; init; }

    /// <summary>How often its turn was begun again after the process had died over it.</summary>
    public int Attempts { get; init; }

    /// <summary>When its turn was committed, in Unix milliseconds; null while it is owed.</summary>
    public long? Handled { get; init; }

    /// <summary>HTTP status answered to an invoke, kept for one that is sent again.</summary>
    public int? AnswerStatus { get; init; }

    /// <summary>JSON body answered to an invoke.</summary>
    public string? AnswerBody { get; init; }
}

internal sealed class InboxConfiguration : IEntityTypeConfiguration<InboxRow>
{
    public void Configure(EntityTypeBuilder<InboxRow> builder)
    {
        builder.ToTable("inbox");
        builder.Property(row => row.Id).HasColumnName("id");
        builder.Property(row => row.Conversation).HasColumnName("conversation");
        builder.Property(row => row.Activity).HasColumnName("activity");
        builder.Property(row => row.Body).HasColumnName("body");
        builder.Property(row => row.Received).HasColumnName("received");
        builder.Property(row => row.Attempts).HasColumnName("attempts");
        builder.Property(row => row.Handled).HasColumnName("handled");
        builder.Property(row => row.AnswerStatus).HasColumnName("answer_status");
        builder.Property(row => row.AnswerBody).HasColumnName("answer_body");
        builder.HasIndex(row => new { row.Conversation, row.Activity }).IsUnique().HasDatabaseName("inbox_once");
        builder.HasIndex(row => new { row.Conversation, row.Id }).HasFilter("handled IS NULL").HasDatabaseName("inbox_owed");
    }
}
