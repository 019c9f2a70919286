using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Dates;
using SalesCoachBot.Infrastructure.Reading.Names;

namespace SalesCoachBot.Infrastructure.Reading.Utterances;

/// <summary>Understands one line by the rules of intents.yml. Safe to share between threads.</summary>
public sealed class UtteranceReader : IUtteranceReader
{
    /// <summary>So much of a line is read for what is wanted; a command is no longer than that.</summary>
    public const int Longest = 300;

    private readonly IntentRules _rules = new();
    private readonly LinePreparer _preparer;

    /// <summary>Loads the rules, which takes a few hundred milliseconds.</summary>
    public UtteranceReader()
    {
        var known = _rules.Vocabulary;
        _preparer = new LinePreparer(new DateReader(), new TypoMender(known), new NameFinder(known));
    }

    /// <inheritdoc/>
    public Understanding Read(string text, DateTimeOffset reference)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = _preparer.Prepare(text.Length > Longest ? text[..Longest] : text, reference);
        var intent = _rules.Read(line);
        return intent == Intent.None ? Understanding.Nothing : new Understanding(
            intent, MeantNames.Customer(intent, line), MeantNames.Company(intent, line), MeantMoment.Of(intent, line));
    }
}
