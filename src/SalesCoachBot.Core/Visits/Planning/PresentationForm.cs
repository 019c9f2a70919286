namespace SalesCoachBot.Core.Visits.Planning;

/// <summary>How our side presents (D3).</summary>
public enum PresentationForm
{
    /// <summary>D3.2: printed colour material and conversation over it. Slides are prepared all the same.</summary>
    PrintedAndConversation,

    /// <summary>D3.1: slides.</summary>
    Slides,
}
