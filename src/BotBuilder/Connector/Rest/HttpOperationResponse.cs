using System;
using System.Net.Http;

namespace Microsoft.Rest;

/// <summary>A call to a service that succeeded.</summary>
public interface IHttpOperationResponse
{
    HttpRequestMessage Request { get; set; }

    HttpResponseMessage Response { get; set; }
}

/// <summary>A call without a result.</summary>
public class HttpOperationResponse : IHttpOperationResponse, IDisposable
{
    public HttpRequestMessage Request { get; set; }

    public HttpResponseMessage Response { get; set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        Request?.Dispose();
        Response?.Dispose();
    }
}

/// <summary>A call with a result.</summary>
public class HttpOperationResponse<T> : HttpOperationResponse
{
    /// <summary>The result.</summary>
    public T Body { get; set; }
}
