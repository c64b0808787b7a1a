using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>Turns the prompts of a linked course into decks of one kind. Reads and writes no disk.</summary>
public interface IDeckExporter
{
    /// <summary>For templates and for progress, in lower-case letters: <c>anki</c>.</summary>
    string Name { get; }

    /// <summary>For people, as it calls itself in every language: <c>Anki</c>.</summary>
    string Title { get; }

    /// <summary>
    /// The jobs that write the decks. Never throws for what an author wrote; with errors in the course the result is only looked at for its
    /// diagnostics.
    /// </summary>
    DeckPlan Plan(Course course, DeckOptions options);
}

/// <param name="Plan">Files under <see cref="DeckPath.Folder"/>.</param>
public sealed record DeckPlan(ExportPlan Plan)
{
    /// <summary>
    /// <see cref="DeckOptions.Lock"/> with what learners will have noted in it: the state of each note, each task. Ids, keys and
    /// order stay. Null from an exporter that need not know what it wrote before.
    /// </summary>
    public IdentityLock? Lock { get; init; }

    /// <summary>Those of its files that the site offers, the whole course first.</summary>
    public IReadOnlyList<DeckOffer> Offers { get; init; } = [];
}

/// <summary>What is asked of an export of decks.</summary>
public sealed record DeckOptions
{
    /// <summary>
    /// The time that changed notes are given: <c>--now</c> or SOURCE_DATE_EPOCH, never the clock, so that the same sources give the same
    /// bytes. Null for the time the lock knows.
    /// </summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>What learners have, with what exporters before this one noted; null for <see cref="CourseIdentities.Lock"/>.</summary>
    public IdentityLock? Lock { get; init; }

    /// <summary>Leave prompts out that the course no longer shows, instead of keeping them tagged as retired.</summary>
    public bool DropRetired { get; init; }

    /// <summary>The bytes of an asset of the course by its source path, for media that a deck carries inside.</summary>
    public Func<string, byte[]> ReadAsset { get; init; } = _ => throw new InvalidOperationException("No assets were given.");

    /// <summary>The words that are put between an author's own: what a callout is called.</summary>
    public RenderLabels Labels { get; init; } = RenderLabels.English;

    /// <summary>What is said to those who take the decks.</summary>
    public DeckWords Words { get; init; } = DeckWords.English;

    /// <summary>
    /// Colours the code of cards. Without it code has no colours, and all else is the same: what readers have is not newer or older by it.
    /// </summary>
    public Typesetter? Typesetter { get; init; }
}

/// <summary>Where the decks of a course lie in its output.</summary>
public static class DeckPath
{
    public const string Folder = "decks/";

    public static string Of(string name) => Folder + name;

    /// <summary>Where the site holds a file of the decks.</summary>
    public static string InSite(string path) => SitePath.Of(path);
}
