using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that starts others, which a <see cref="DialogSet"/> adds with it.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs it starts.</summary>
    IEnumerable<Dialog> GetDependencies();
}
