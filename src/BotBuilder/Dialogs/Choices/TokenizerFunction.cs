using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits a text into words.</summary>
/// <param name="text">The text; null has no words.</param>
/// <param name="locale">Its language, for tokenizers that mind.</param>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
