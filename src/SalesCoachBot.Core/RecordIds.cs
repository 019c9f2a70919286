using System.Buffers.Binary;

namespace SalesCoachBot.Core;

/// <summary>Ids that sort in the order in which this process made them, also those of one millisecond.</summary>
internal static class RecordIds
{
    private static readonly Lock Gate = new();
    private static Guid _last;

    public static Guid Next()
    {
        lock (Gate)
        {
            var made = Guid.CreateVersion7();
            return _last = made > _last ? made : After(_last);
        }
    }

    // The lower half of a version 7 id is random but for its two highest bits, so one more is as good an id.
    private static Guid After(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var lower = bytes[8..];
        BinaryPrimitives.WriteUInt64BigEndian(lower, BinaryPrimitives.ReadUInt64BigEndian(lower) + 1);
        return new Guid(bytes, bigEndian: true);
    }
}
