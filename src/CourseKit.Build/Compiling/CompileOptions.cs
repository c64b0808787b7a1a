using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>What is asked of a compilation, apart from the course.</summary>
public sealed record CompileOptions
{
    public required PublishOptions Publish { get; init; }

    /// <summary>How decks are made; their assets come from the course.</summary>
    public DeckOptions Decks { get; init; } = new();

    /// <summary>What becomes of the lock file. A preview ignores it, whatever was asked.</summary>
    public LockUse Lock
    {
        get => Publish.IsPreview ? LockUse.Ignore : field;
        init;
    }

    /// <summary>Decks are planned, for what is found in them, and not made.</summary>
    public bool SiteOnly { get; init; }

    /// <summary>Warnings stop the output as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>
    /// How much Markdown stays in memory, in characters. Of a course with more, pages let their prose go and make it again when their HTML is written: a character of Markdown takes
    /// about 12 bytes as a tree, so these are 200 MB. Making it again costs a page half a millisecond, which smaller courses need not spend.
    /// </summary>
    public long MostMarkdown { get; init; } = 16_000_000;

    /// <summary>Keeps the output until it is written; null to keep it in memory. It must outlive the result.</summary>
    public OutputSpool? Spool { get; init; }

    /// <summary>The project that has just been compiled; null when the course is built by itself.</summary>
    public CompiledProject? Compiled { get; init; }

    /// <summary>Told when a stage begins; may be called from any thread.</summary>
    public Action<BuildStage, int>? Progress { get; init; }

    /// <summary>A fixed day, so that an example says the same whenever it is run.</summary>
    public static CompileOptions ForExamples { get; } = new()
    {
        Publish = new PublishOptions { Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) },
    };
}

/// <summary>The stages of a build, in order. Progress counts the pieces of each.</summary>
public enum BuildStage
{
    Reading,
    Compiling,
    Linking,
    Exporting,
    Writing,
}
