using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

/// <summary>Takes down which dialogs are seen, as a site does with its pages.</summary>
public interface IBotPageViewTelemetryClient
{
    void TrackPageView(
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null);
}
