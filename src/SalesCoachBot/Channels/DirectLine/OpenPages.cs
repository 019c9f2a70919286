namespace SalesCoachBot.Channels.DirectLine;

/// <summary>
/// The open WebSockets of this process, by conversation. A stream reads the transcript itself, at its own pace; here it only
/// learns that there is something new, and gets what is not kept: "is typing".
/// </summary>
public sealed class OpenPages
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<OpenPage>> _pages = [];

    /// <summary>A stream's ear, until it is disposed.</summary>
    public OpenPage Open(string conversationId)
    {
        lock (_gate)
        {
            var page = new OpenPage(this, conversationId);
            if (!_pages.TryGetValue(conversationId, out var ofConversation))
                _pages[conversationId] = ofConversation = [];
            ofConversation.Add(page);
            return page;
        }
    }

    /// <summary>The transcript of this conversation has grown.</summary>
    public void Wake(string conversationId) => Tell(conversationId, OpenPage.Grown);

    /// <summary>Shows an activity that is not kept to whoever is there to see it.</summary>
    public void Show(string conversationId, string activity) => Tell(conversationId, activity);

    internal void Close(OpenPage page)
    {
        lock (_gate)
        {
            var ofConversation = _pages[page.ConversationId];
            ofConversation.Remove(page);
            if (ofConversation.Count == 0)
                _pages.Remove(page.ConversationId);
        }
    }

    private void Tell(string conversationId, string news)
    {
        lock (_gate)
        {
            foreach (var page in _pages.GetValueOrDefault(conversationId, []))
                page.Tell(news);
        }
    }
}
