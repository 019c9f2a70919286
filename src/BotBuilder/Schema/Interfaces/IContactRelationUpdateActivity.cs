namespace Microsoft.Bot.Schema;

/// <summary>The bot was put into a contact list, or taken out.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    string Action { get; set; }
}
