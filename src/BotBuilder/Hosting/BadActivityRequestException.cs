using System;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A request holds no activity that could be answered.</summary>
internal sealed class BadActivityRequestException : Exception
{
    public BadActivityRequestException(int status, string reason, Exception cause = null)
        : base(reason, cause)
    {
        Status = status;
    }

    /// <summary>The HTTP status that says so.</summary>
    public int Status { get; }
}
