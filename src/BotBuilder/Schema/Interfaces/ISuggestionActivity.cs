using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A private hint to one of those who take part.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}
