using System;
using System.Buffers;
using System.Text;

namespace Microsoft.Bot.Schema.Json;

/// <summary>Bytes in a borrowed array, which goes back when this is disposed.</summary>
internal sealed class BorrowedBytes : IDisposable
{
    private byte[] _bytes;
    private int _length;

    public BorrowedBytes(int capacity)
    {
        _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    }

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, _length);

    /// <summary>Room for at least one more byte.</summary>
    public Memory<byte> Free
    {
        get
        {
            if (_length == _bytes.Length)
                Grow();
            return _bytes.AsMemory(_length);
        }
    }

    public static BorrowedBytes FromText(ReadOnlySpan<char> text)
    {
        var bytes = new BorrowedBytes(Encoding.UTF8.GetMaxByteCount(text.Length));
        bytes._length = Encoding.UTF8.GetBytes(text, bytes._bytes);
        return bytes;
    }

    /// <summary>That many bytes were put into <see cref="Free"/>.</summary>
    public void Advance(int count) => _length += count;

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
