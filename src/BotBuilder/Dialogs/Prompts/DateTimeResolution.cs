using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One thing that a date or time in words may mean.</summary>
public class DateTimeResolution
{
    /// <summary>The value, if it is one point: a date, a time or both, as ISO 8601 writes them.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Where a range begins.</summary>
    [JsonProperty("start")]
    public string Start { get; set; }

    /// <summary>Where a range ends.</summary>
    [JsonProperty("end")]
    public string End { get; set; }

    /// <summary>What was said, in the TIMEX notation.</summary>
    [JsonProperty("timex")]
    public string Timex { get; set; }
}
