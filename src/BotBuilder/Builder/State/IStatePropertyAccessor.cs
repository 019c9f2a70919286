using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Something that is kept under a name.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name.</summary>
    string Name { get; }
}

/// <summary>One named value of a state, of a known type.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value. If there is none, the factory's, which is kept from then on.</summary>
    Task<T> GetAsync(
        ITurnContext turnContext,
        Func<T> defaultValueFactory = null,
        CancellationToken cancellationToken = default);

    /// <summary>Keeps another value.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Forgets the value.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}

/// <summary>Something that keeps values under names.</summary>
public interface IPropertyManager
{
    /// <summary>Access to the value of that name.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
