using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SalesCoachBot.Tests.Packaging;

/// <summary>A picture, read far enough to look at each point: 8 bits a channel, RGB or RGBA, not interlaced.</summary>
internal sealed class Png
{
    private const int SignatureLength = 8;
    private readonly byte[][] _lines;
    private readonly int _channels;

    private Png(int width, int height, int channels, byte[][] lines) => (Width, Height, _channels, _lines) = (width, height, channels, lines);

    public int Width { get; }

    public int Height { get; }

    public static Png Read(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], file[..SignatureLength]);
        var header = Chunks(file, "IHDR").Single();
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        var channels = header[9] switch { 2 => 3, 6 => 4, var kind => throw new InvalidDataException($"Colour type {kind}") };
        Assert.Equal((8, 0), (header[8], header[12]));
        return new(width, height, channels, Lines(Inflate(file), width * channels, height, channels));
    }

    public IEnumerable<(int X, int Y, byte Red, byte Green, byte Blue, byte Alpha)> Points() =>
        from y in Enumerable.Range(0, Height)
        from x in Enumerable.Range(0, Width)
        let at = x * _channels
        let line = _lines[y]
        select (x, y, line[at], line[at + 1], line[at + 2], _channels == 4 ? line[at + 3] : byte.MaxValue);

    private static IEnumerable<byte[]> Chunks(byte[] file, string name)
    {
        for (var at = SignatureLength; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (Encoding.ASCII.GetString(file, at + 4, 4) == name)
                yield return file[(at + 8)..(at + 8 + length)];
            at += length + 12;
        }
    }

    private static byte[] Inflate(byte[] file)
    {
        using var packed = new MemoryStream(Chunks(file, "IDAT").SelectMany(chunk => chunk).ToArray());
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress))
            zlib.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    private static byte[][] Lines(byte[] data, int length, int height, int channels)
    {
        var above = new byte[length];
        return [.. Enumerable.Range(0, height).Select(y => above = Unfilter(data.AsSpan(y * (length + 1), length + 1), above, channels))];
    }

    private static byte[] Unfilter(ReadOnlySpan<byte> filtered, byte[] above, int channels)
    {
        var line = new byte[above.Length];
        for (var i = 0; i < line.Length; i++)
        {
            int left = i < channels ? 0 : line[i - channels], corner = i < channels ? 0 : above[i - channels];
            var predicted = filtered[0] switch
            {
                0 => 0,
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                _ => Nearest(left, above[i], corner),
            };
            line[i] = (byte)(filtered[i + 1] + predicted);
        }

        return line;
    }

    private static int Nearest(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}
