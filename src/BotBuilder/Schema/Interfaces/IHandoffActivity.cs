using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>The conversation is handed to somebody else.</summary>
public interface IHandoffActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }

    IList<Attachment> Attachments { get; set; }
}
