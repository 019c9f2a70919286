using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What dialogs tell a telemetry client.</summary>
public static class TelemetryExtensions
{
    /// <summary>A dialog comes into view: a page view for clients that know them, a trace for others.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
        ArgumentNullException.ThrowIfNull(telemetryClient);
        if (telemetryClient is IBotPageViewTelemetryClient pages)
            pages.TrackPageView(dialogName, properties, metrics);
        else
            telemetryClient.TrackTrace("Dialog View: " + dialogName, Severity.Information, properties);
    }
}
