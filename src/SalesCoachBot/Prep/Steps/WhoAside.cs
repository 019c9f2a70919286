using SalesCoachBot.Bots;
using SalesCoachBot.Cards;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Interviews;

namespace SalesCoachBot.Prep.Steps;

/// <summary>Who, when and how many, told at a step that asks something else: kept, and the step asks on.</summary>
public sealed class WhoAside(WhoRecorder recorder, IPrepAnswerReader reader, PrepWords words)
{
    /// <summary>Keeps what the words tell of the visit; null when they tell nothing of it.</summary>
    public async Task<StepOutcome?> TakeAsync(PrepInterview interview, Heard heard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(heard);
        var answer = WhoAnswer.Of(reader.Read(heard.Text, heard.Now), heard.Text);
        if (answer is { IsEmpty: true, Senseless.Count: 0 })
        {
            return null;
        }

        var problems = await recorder.KeepAsync(interview, answer, cancellationToken);
        return new StepOutcome(problems, words.Say(interview, "prep.who.understood", ("all", Markdown.Inert(words.Summary(interview))))) { IsAside = true };
    }
}
