using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Recognizers.Text.DateTime;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Dates and times in what a user wrote.</summary>
internal static class DatesInWords
{
    private static readonly DateTimeRecognizer Recognizer = new();

    /// <summary>What the first date in the utterance may mean; empty if there is none.</summary>
    /// <param name="utterance">What the user wrote.</param>
    /// <param name="culture">His language.</param>
    /// <param name="today">His wall clock, for "tomorrow".</param>
    public static IReadOnlyList<DateTimeResolution> Read(string utterance, string culture, DateTime today)
    {
        var found = InvariantCulture.Run(() => Recognizer.GetDateTimeModel(culture).Parse(utterance, today));
        return found.FirstOrDefault()?.Resolution["values"] is List<Dictionary<string, string>> values
            ? values.ConvertAll(Resolution)
            : [];
    }

    private static DateTimeResolution Resolution(Dictionary<string, string> value) => new()
    {
        Timex = value.GetValueOrDefault("timex"),
        Value = value.GetValueOrDefault("value"),
        Start = value.GetValueOrDefault("start"),
        End = value.GetValueOrDefault("end"),
    };
}
