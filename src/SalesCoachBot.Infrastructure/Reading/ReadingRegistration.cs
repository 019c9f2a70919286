using Microsoft.Extensions.DependencyInjection;
using SalesCoachBot.Core.Reading;
using SalesCoachBot.Infrastructure.Reading.Prep;
using SalesCoachBot.Infrastructure.Reading.Utterances;

namespace SalesCoachBot.Infrastructure.Reading;

/// <summary>Adds the readers of what a rep writes; each is made once and serves everybody.</summary>
public static class ReadingRegistration
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddSingleton<IUtteranceReader, UtteranceReader>()
        .AddSingleton<IPrepAnswerReader, PrepAnswerReader>();
}
