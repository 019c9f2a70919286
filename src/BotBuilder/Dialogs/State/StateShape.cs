using System;
using System.Collections.Generic;
using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.State;

/// <summary>
/// Reads what a dialog keeps in its frame. A store may give back a plain JSON object where a typed one was put in; it is
/// read as that type and kept so, for a dialog that took it for nothing would start over.
/// </summary>
internal static class StateShape
{
    /// <summary>The value as the type; null if there is none.</summary>
    /// <exception cref="InvalidOperationException">There is something else.</exception>
    public static T Read<T>(IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var value))
            return null;
        return value switch
        {
            null => null,
            T already => already,
            JToken { Type: JTokenType.Null } => null,
            JToken json => Keep(state, key, json.ToObject<T>()),
            _ => throw new InvalidOperationException(
                $"The dialog's state holds a {value.GetType().FullName} under '{key}' where a {typeof(T).Name} belongs."),
        };
    }

    /// <summary>Puts a value into the state.</summary>
    public static T Keep<T>(IDictionary<string, object> state, string key, T value)
    {
        state[key] = value;
        return value;
    }

    /// <summary>A dictionary of values, made if there is none.</summary>
    public static IDictionary<string, object> ReadValues(IDictionary<string, object> state, string key) =>
        state.TryGetValue(key, out var value) && value is IDictionary<string, object> values
            ? values
            : Read<Dictionary<string, object>>(state, key) ?? Keep(state, key, new Dictionary<string, object>());

    /// <summary>A whole number, in whichever type the store gives numbers back.</summary>
    public static int ReadNumber(IDictionary<string, object> state, string key) => state.TryGetValue(key, out var value)
        ? value is int number ? number : Convert.ToInt32(value, CultureInfo.InvariantCulture)
        : throw new InvalidOperationException($"The dialog's state has no '{key}'.");
}
