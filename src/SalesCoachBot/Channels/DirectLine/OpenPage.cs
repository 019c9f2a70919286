using System.Threading.Channels;

namespace SalesCoachBot.Channels.DirectLine;

/// <summary>What one stream has been told and not looked at yet; a few things at most, for a slow reader does not make us keep more.</summary>
public sealed class OpenPage : IDisposable
{
    /// <summary>The news that the transcript has grown.</summary>
    public const string Grown = "";

    private const int MostUnseen = 8;

    private readonly OpenPages _pages;
    private readonly Channel<string> _news = Channel.CreateBounded<string>(
        new BoundedChannelOptions(MostUnseen) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    internal OpenPage(OpenPages pages, string conversationId)
    {
        _pages = pages;
        ConversationId = conversationId;
    }

    /// <summary>The conversation listened to.</summary>
    public string ConversationId { get; }

    /// <summary>Waits for news: <see cref="Grown"/>, or an activity to show. Whichever it is, the transcript may have grown.</summary>
    public ValueTask<string> NextAsync(CancellationToken cancellationToken) => _news.Reader.ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _pages.Close(this);

    internal void Tell(string news) => _news.Writer.TryWrite(news);
}
