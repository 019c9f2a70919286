using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Builder.State;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Named values that outlive a turn. They are read once a turn, when first needed, and written only if one of them has changed.
/// </summary>
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <param name="storage">Where it is kept.</param>
    /// <param name="contextServiceKey">The key under which a turn holds what was read.</param>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        _storage = storage ?? throw new ArgumentNullException(nameof(storage));
        _contextServiceKey = contextServiceKey ?? throw new ArgumentNullException(nameof(contextServiceKey));
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new ArgumentNullException(nameof(name));
        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, unless this turn has read it already.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Read again, and drop what was not saved.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public virtual async Task LoadAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && GetCachedState(turnContext)?.State != null)
            return;

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        items.TryGetValue(key, out var kept);
        turnContext.TurnState[_contextServiceKey] = kept switch
        {
            IDictionary<string, object> values => new CachedBotState(values),
            JObject json => new CachedBotState(json.ToObject<IDictionary<string, object>>()),
            null => new CachedBotState(),
            _ => throw new InvalidOperationException("Data is not in the correct format for BotState."),
        };
    }

    /// <summary>Writes the state if it has changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">Write it even if it has not.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var cached = GetCachedState(turnContext);
        if (cached == null)
            return;

        var content = cached.ComputeContent();
        if (!force && cached.IsContent(content))
            return;

        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State };
        await _storage.WriteAsync(changes, cancellationToken);
        cached.Content = content;
    }

    /// <summary>Empties the state within this turn; saving it makes that last.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);

        // Emptiness is a change, whatever was stored.
        turnContext.TurnState[_contextServiceKey] = new CachedBotState { Content = null };
        return Task.CompletedTask;
    }

    /// <summary>Forgets the state, in this turn and in the store.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>What this turn has read, as JSON; for looking at.</summary>
    public JToken Get(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return StateJson.ToPlainJson(GetCachedState(turnContext)?.State);
    }

    /// <summary>What this turn has read; null if it has read nothing yet.</summary>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The key under which the state of this turn is stored.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);
}
