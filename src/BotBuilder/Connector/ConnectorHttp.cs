using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One call to a connector: written, authenticated, sent, read.</summary>
internal sealed class ConnectorHttp
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    private readonly HttpClient _http;
    private readonly ServiceClientCredentials _credentials;
    private Uri _baseUri;

    public ConnectorHttp(Uri baseUri, ServiceClientCredentials credentials, HttpClient http)
    {
        BaseUri = baseUri;
        _credentials = credentials;
        _http = http;
    }

    /// <summary>Makes something of the bytes of an answer.</summary>
    public delegate T AnswerReader<out T>(ReadOnlySpan<byte> utf8);

    /// <summary>Where the connector listens; always with a slash at its end, so that paths go below it.</summary>
    public Uri BaseUri
    {
        get => _baseUri;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _baseUri = value.AbsoluteUri.EndsWith('/') ? value : new Uri(value.AbsoluteUri + "/");
        }
    }

    /// <summary>A call without body and result.</summary>
    public async Task<HttpOperationResponse> CallAsync(
        HttpMethod method,
        string path,
        Dictionary<string, List<string>> headers,
        CancellationToken cancellationToken) =>
        await CallAsync<object>(method, path, null, headers, null, cancellationToken);

    /// <summary>A call with a result.</summary>
    /// <exception cref="ErrorResponseException">The connector refused it.</exception>
    public async Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method,
        string path,
        object body,
        Dictionary<string, List<string>> headers,
        AnswerReader<T> read,
        CancellationToken cancellationToken)
    {
        using var bytes = body == null ? null : WireJson.Write(body);
        using var request = new HttpRequestMessage(method, new Uri(BaseUri, path));
        if (bytes != null)
            request.Content = new ReadOnlyMemoryContent(bytes.Memory) { Headers = { ContentType = Json } };
        AddHeaders(request, headers);
        if (_credentials != null)
            await _credentials.ProcessHttpRequestAsync(request, cancellationToken);

        var response = await _http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw Refused(request, response, bytes, answer);

        return new HttpOperationResponse<T> { Request = request, Response = response, Body = ReadAnswer(answer, read) };
    }

    private static void AddHeaders(HttpRequestMessage request, Dictionary<string, List<string>> headers)
    {
        foreach (var (name, values) in headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }
    }

    private static T ReadAnswer<T>(byte[] answer, AnswerReader<T> read)
    {
        if (read == null || answer.Length == 0)
            return default;

        try
        {
            return read(answer);
        }
        catch (JsonException error)
        {
            throw new SerializationException("Unable to deserialize the response.", Encoding.UTF8.GetString(answer), error);
        }
    }

    private static ErrorResponseException Refused(
        HttpRequestMessage request,
        HttpResponseMessage response,
        BorrowedBytes sent,
        byte[] answer)
    {
        using (response)
        {
            var content = Encoding.UTF8.GetString(answer);
            return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
            {
                Request = new HttpRequestMessageWrapper(request, sent == null ? null : Encoding.UTF8.GetString(sent.Memory.Span)),
                Response = new HttpResponseMessageWrapper(response, content),
                Body = ReasonIn(answer),
            };
        }
    }

    // Proxies and gateways answer with pages of their own: then there is no reason in this form.
    private static ErrorResponse ReasonIn(byte[] answer)
    {
        try
        {
            return answer.Length == 0 ? null : WireJson.ReadOther<ErrorResponse>(answer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
