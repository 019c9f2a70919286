using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Positions that Chinese counts from the end. The recognizer reads 倒数第二个 as the second, and 最后一个 not at all, so that
/// the first would be taken for its 一.
/// </summary>
internal static class ChineseFromEnd
{
    private const string FromEnd = "倒数";
    private const string Last = "最后";

    /// <summary>The ordinals as they are meant.</summary>
    public static List<ModelResult> Correct(string utterance, List<ModelResult> ordinals)
    {
        if (ordinals.Count == 0)
            return LastIn(utterance) is { } last ? [last] : ordinals;
        foreach (var ordinal in ordinals)
        {
            if (utterance.AsSpan(0, ordinal.Start).EndsWith(FromEnd)
                && int.TryParse(ordinal.Resolution["value"]?.ToString(), CultureInfo.InvariantCulture, out var position))
                CountFromEnd(ordinal.Resolution, position);
        }

        return ordinals;
    }

    private static ModelResult LastIn(string utterance)
    {
        var at = utterance.IndexOf(Last, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var resolution = new SortedDictionary<string, object>();
        CountFromEnd(resolution, 1);
        return new ModelResult
        {
            Text = Last,
            Start = at,
            End = at + Last.Length - 1,
            TypeName = "ordinal.relative",
            Resolution = resolution,
        };
    }

    // In the form that the recognizer gives "the last one".
    private static void CountFromEnd(SortedDictionary<string, object> resolution, int position)
    {
        var offset = (1 - position).ToString(CultureInfo.InvariantCulture);
        resolution["offset"] = offset;
        resolution["relativeTo"] = "end";
        resolution["value"] = "end" + offset;
    }
}
