using System.Net;

namespace SalesCoachBot.Channels;

/// <summary>
/// The names of this machine that nobody else can own: <c>localhost</c>, 127.0.0.0/8 and ::1, as a Host header or a URL has
/// them. <c>localhost.evil.example</c>, <c>localhost.</c> and odd spellings of an address (<c>127.1</c>) are not among them.
/// </summary>
public static class LoopbackNames
{
    /// <summary>Whether this host name, without a port, is one of them. IPv6 with or without brackets.</summary>
    public static bool Contains(string host)
    {
        if (string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase))
            return true;
        var bare = host is ['[', .., ']'] ? host[1..^1] : host;
        return IPAddress.TryParse(bare, out var address) && IPAddress.IsLoopback(address) && address.ToString() == bare;
    }
}
