namespace SalesCoachBot.Core.Sop;

/// <summary>The five stages of visiting (B2.1–B2.5), in the order in which a customer is won.</summary>
public enum VisitStage
{
    /// <summary>B2.1 初步拜访: learn the project, find the openings, meet everybody.</summary>
    Initial,

    /// <summary>B2.2 粘性拜访: keep the promise, ask what is sensitive, plan the value phase.</summary>
    Stickiness,

    /// <summary>B2.3 常规拜访: serve, deepen, work on the key control points.</summary>
    Regular,

    /// <summary>B2.4 高层拜访: the leaders invest time and agree the tone.</summary>
    Executive,

    /// <summary>B2.5 进度监控: the four control points of a project on its way through.</summary>
    Monitoring,
}
