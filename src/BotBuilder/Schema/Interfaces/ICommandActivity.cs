namespace Microsoft.Bot.Schema;

/// <summary>Something is to be done.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    ConversationReference RelatesTo { get; set; }
}
