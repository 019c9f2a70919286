using Microsoft.Bot.Builder;
using SalesCoachBot.Bots;
using SalesCoachBot.Core.Drafting;
using SalesCoachBot.Delivery;
using SalesCoachBot.Drafting;
using SalesCoachBot.Drafts;
using SalesCoachBot.Infrastructure.Data.Delivery;
using SalesCoachBot.Infrastructure.Drafting.Grounding;
using SalesCoachBot.Infrastructure.Drafting.Templates;
using SalesCoachBot.Prep;
using SalesCoachBot.Prep.Steps;
using SalesCoachBot.Settings;

namespace SalesCoachBot;

/// <summary>Adds the coach: how he listens and speaks, and what he can do. One instance a turn.</summary>
public static class CoachRegistration
{
    /// <summary>Adds everything.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services) => services
        .AddSingleton<SingleInstanceLock>()
        .AddSingleton<IBotText, BotText>()
        .AddSingleton<Voice>()
        .AddSingleton<IApology, Apology>()
        .AddScoped<IMiddleware, ListeningMiddleware>()
        .AddScoped<IBot, CoachBot>()
        .AddScoped<RootDialog>()
        .AddScoped<Welcome>()
        .AddScoped<Fallback>()
        .AddScoped<ICoachCommand, SmallTalk>()
        .AddScoped<ICoachCommand, NotYet>()
        .AddScoped<ICoachCommand, SetLanguageCommand>()
        .AddPrep()
        .AddDrafts();

    private static IServiceCollection AddPrep(this IServiceCollection services) => services
        .AddSingleton(StateShape.Of<PrepRequest>("prep-request"))
        .AddSingleton<PrepWords>()
        .AddSingleton<PrepFacts>()
        .AddSingleton<PrepBriefCard>()
        .AddScoped<PrepInterviews>()
        .AddScoped<VisitOpening>()
        .AddScoped<WhoRecorder>()
        .AddScoped<WhoAside>()
        .AddScoped<WhoStep>()
        .AddScoped<StageStep>()
        .AddScoped<ClientStep>()
        .AddScoped<QuestionsStep>()
        .AddScoped<AgendaStep>()
        .AddScoped<PrepSteps>()
        .AddScoped<CoachDialog, PrepareVisitDialog>()
        .AddScoped<CoachDialog, PrepInterviewDialog>()
        .AddScoped<ICoachCommand, PrepCommand>()
        .AddScoped<ICardDoor, PrepDoor>()
        .AddScoped<ICardDoor, BriefDoor>();

    private static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddSingleton<IDraftWriter, TemplateWriter>()
        .AddSingleton<IGroundingCheck, GroundingCheck>()
        .AddSingleton<IDraftFileSource, DraftFileSource>()
        .AddSingleton<IDueWorkPerformer, DraftJob>()
        .AddScoped<DraftRequests>()
        .AddScoped<DraftCard>()
        .AddScoped<ICardDoor, DraftDoor>();
}
