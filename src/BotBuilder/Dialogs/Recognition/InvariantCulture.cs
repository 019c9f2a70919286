using System;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>
/// Runs the recognizers as if on a machine of no language. They know the language of the text by their own argument, but
/// some compare and parse by the thread's: under zh-CN they find no 一万二, under de-DE they read 3.5 hours as 35.
/// </summary>
internal static class InvariantCulture
{
    public static T Run<T>(Func<T> recognize)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return recognize();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
