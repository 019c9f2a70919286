using System;
using System.IO;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Reads the first <c>length</c> characters of a borrowed array.</summary>
internal sealed class CharsReader(char[] chars, int length) : TextReader
{
    private int _at;

    public override int Peek() => _at < length ? chars[_at] : -1;

    public override int Read() => _at < length ? chars[_at++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var count = Math.Min(buffer.Length, length - _at);
        chars.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}
