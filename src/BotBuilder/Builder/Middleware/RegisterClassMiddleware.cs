using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Puts a service into the state of every turn.</summary>
public class RegisterClassMiddleware<T> : IMiddleware
    where T : class
{
    private readonly string _key;

    /// <summary>Known by its type's name.</summary>
    public RegisterClassMiddleware(T service)
        : this(service, typeof(T).FullName)
    {
    }

    /// <summary>Known by a key.</summary>
    public RegisterClassMiddleware(T service, string key)
    {
        Service = service;
        _key = key ?? throw new ArgumentNullException(nameof(key));
    }

    /// <summary>The service.</summary>
    public T Service { get; set; }

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Set(_key, Service);
        try
        {
            await next(cancellationToken);
        }
        finally
        {
            // It is everybody's: a turn that ends must not dispose it.
            turnContext.TurnState.Remove(_key);
        }
    }
}
