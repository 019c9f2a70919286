using System.Globalization;

namespace SalesCoachBot.Benchmarks;

/// <summary>What is measured, and how long.</summary>
internal sealed record BenchmarkOptions
{
    public const string Usage =
        "Usage: (--in-memory | --durable) [--conversations 16] [--seconds 10] [--warm-up 15]";

    /// <summary>Which way a message takes: <c>in-memory</c> or <c>durable</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Whether this process is the bot's server, started by the driver.</summary>
    public bool Serves { get; init; }

    /// <summary>How many users talk at a time.</summary>
    public int Conversations { get; init; } = 16;

    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(10);

    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The options that the arguments say; null if they say none.</summary>
    public static BenchmarkOptions? Parse(string[] args)
    {
        BenchmarkOptions? options = null;
        for (var at = 0; at < args.Length; at++)
        {
            options = args[at] switch
            {
                "--in-memory" or "--durable" => (options ?? new() { Path = "" }) with { Path = args[at][2..] },
                "--serve" => options == null ? null : options with { Serves = true },
                "--conversations" => With(Value(args, ref at), (o, value) => o with { Conversations = value }),
                "--seconds" => With(Value(args, ref at), (o, value) => o with { Duration = TimeSpan.FromSeconds(value) }),
                "--warm-up" => With(Value(args, ref at), (o, value) => o with { WarmUp = TimeSpan.FromSeconds(value) }),
                _ => null,
            };
            if (options == null)
                return null;
        }

        return options;

        BenchmarkOptions? With(int? value, Func<BenchmarkOptions, int, BenchmarkOptions> change) =>
            options == null || value is not > 0 ? null : change(options, value.Value);
    }

    private static int? Value(string[] args, ref int at) =>
        ++at < args.Length && int.TryParse(args[at], CultureInfo.InvariantCulture, out var value) ? value : null;
}
