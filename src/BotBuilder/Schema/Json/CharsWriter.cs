using System;
using System.Buffers;
using System.IO;
using System.Text;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Collects text in a borrowed array.</summary>
internal sealed class CharsWriter : TextWriter
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(2048);
    private int _length;

    public CharsWriter()
        : base(System.Globalization.CultureInfo.InvariantCulture)
    {
    }

    public override Encoding Encoding => Encoding.Unicode;

    /// <summary>What was written; valid until this is disposed.</summary>
    public ReadOnlySpan<char> Written => _chars.AsSpan(0, _length);

    public override void Write(char value)
    {
        Require(1);
        _chars[_length++] = value;
    }

    public override void Write(string value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Require(buffer.Length);
        buffer.CopyTo(_chars.AsSpan(_length));
        _length += buffer.Length;
    }

    public override string ToString() => Written.ToString();

    protected override void Dispose(bool disposing)
    {
        var chars = _chars;
        _chars = [];
        _length = 0;
        if (chars.Length > 0)
            ArrayPool<char>.Shared.Return(chars);
        base.Dispose(disposing);
    }

    private void Require(int count)
    {
        if (_length + count <= _chars.Length)
            return;

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, _chars.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
