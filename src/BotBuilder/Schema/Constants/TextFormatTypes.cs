namespace Microsoft.Bot.Schema;

/// <summary>How a text is written.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
