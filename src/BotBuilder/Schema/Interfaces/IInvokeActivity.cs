namespace Microsoft.Bot.Schema;

/// <summary>A question whose answer goes into the response.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
