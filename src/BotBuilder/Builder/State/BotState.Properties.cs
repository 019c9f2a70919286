using System;
using System.Threading;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>The values of a state by name.</summary>
public abstract partial class BotState
{
    /// <summary>The value of that name, or the type's default if there is none.</summary>
    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext,
        string propertyName,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        return Task.FromResult(TryGet<T>(turnContext, propertyName, out var value) ? value : default);
    }

    /// <summary>Forgets the value of that name.</summary>
    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    /// <summary>Keeps the value under that name.</summary>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext,
        string propertyName,
        object value,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(propertyName);
        GetCachedState(turnContext).State[propertyName] = value;
        return Task.CompletedTask;
    }

    private bool TryGet<T>(ITurnContext turnContext, string name, out T value)
    {
        value = default;
        var cached = GetCachedState(turnContext);
        if (!cached.State.TryGetValue(name, out var kept) || kept == null)
            return false;

        value = kept is T already ? already : Typed<T>(cached, name, kept);
        return value != null;
    }

    // A store that knows no types gives back JSON, or numbers of another size. The typed value takes its place, so that what
    // the bot changes in it is saved; but to look at it is no change.
    private static T Typed<T>(CachedBotState cached, string name, object kept)
    {
        var unchanged = !cached.IsChanged;
        var value = (kept as JToken ?? JToken.FromObject(kept)).ToObject<T>();
        cached.State[name] = value;
        if (unchanged)
            cached.Content = cached.ComputeContent();
        return value;
    }

    private sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(
            ITurnContext turnContext,
            Func<T> defaultValueFactory = null,
            CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            if (state.TryGet<T>(turnContext, name, out var value) || defaultValueFactory == null)
                return value;

            value = defaultValueFactory();
            await SetAsync(turnContext, value, cancellationToken);
            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            await state.LoadAsync(turnContext, false, cancellationToken);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken);
        }
    }
}
