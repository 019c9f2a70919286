namespace SalesCoachBot.Core.Surveys;

/// <summary>The parts of the survey form, in its order.</summary>
public enum SurveySection
{
    Company,
    Project,
    Need,
    Budget,
    Authority,
    Timeline,
    Competition,
    Reciprocity,
    People,
    Process,
}
