using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What remains of an HTTP message once it is over, for those who look into a failure.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper()
    {
        Headers = new Dictionary<string, IEnumerable<string>>();
    }

    /// <summary>Its body.</summary>
    public string Content { get; set; }

    /// <summary>Its headers.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }

    protected void CopyHeaders(HttpHeaders headers)
    {
        if (headers == null)
            return;
        foreach (var (name, values) in headers)
            Headers[name] = values;
    }
}

/// <summary>What remains of a request.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Content = content;
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);

        // A failure gets logged; a token must not be.
        Headers.Remove("Authorization");
    }

    public HttpMethod Method { get; protected set; }

    public System.Uri RequestUri { get; protected set; }
}

/// <summary>What remains of a response.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
        Content = content;
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content?.Headers);
    }

    public HttpStatusCode StatusCode { get; protected set; }

    public string ReasonPhrase { get; protected set; }
}
