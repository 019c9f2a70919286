namespace SalesCoachBot.Evaluation;

/// <summary>What the command line asks for.</summary>
/// <param name="Job">The job to run.</param>
/// <param name="In">The file of JSON lines to read.</param>
/// <param name="Out">The file of JSON lines to write; it is replaced.</param>
/// <param name="By">One of the job's ways.</param>
public sealed record Order(IJob Job, string In, string Out, string By)
{
    /// <summary>Reads <c>JOB --in FILE --out FILE [--by WAY]</c>.</summary>
    /// <exception cref="UnusableException">An argument is missing, unknown or given twice.</exception>
    public static Order Parse(IReadOnlyList<string> args, IReadOnlyDictionary<string, IJob> jobs)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(jobs);
        var usage = $"Usage: JOB --in FILE.jsonl --out FILE.jsonl [--by WAY], where JOB is one of {string.Join(", ", jobs.Keys)}.";
        if (args.Count == 0)
            throw new UnusableException(usage);
        if (!jobs.TryGetValue(args[0], out var job))
            throw new UnusableException($"There is no job '{args[0]}'. {usage}");

        var given = Options(args, usage);
        var by = given.GetValueOrDefault("--by", job.Ways[0]);
        if (!job.Ways.Contains(by))
            throw new UnusableException($"The job '{args[0]}' works by {string.Join(" or ", job.Ways)}, not by '{by}'.");
        return new Order(job, Needed("--in"), Needed("--out"), by);

        string Needed(string option) =>
            given.GetValueOrDefault(option) ?? throw new UnusableException($"{option} is missing. {usage}");
    }

    private static Dictionary<string, string> Options(IReadOnlyList<string> args, string usage)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < args.Count; i += 2)
        {
            if (args[i] is not ("--in" or "--out" or "--by"))
                throw new UnusableException($"There is no option '{args[i]}'. {usage}");
            if (i + 1 == args.Count)
                throw new UnusableException($"{args[i]} has no value. {usage}");
            if (!given.TryAdd(args[i], args[i + 1]))
                throw new UnusableException($"{args[i]} is given twice. {usage}");
        }
        return given;
    }
}
