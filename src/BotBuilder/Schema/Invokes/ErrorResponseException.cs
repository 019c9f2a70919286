using System;
using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a call.</summary>
public partial class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What was asked.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>What the channel said about it; null where it said nothing in this form.</summary>
    public ErrorResponse Body { get; set; }
}
