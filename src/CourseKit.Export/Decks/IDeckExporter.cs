using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>Turns the prompts of a linked course into decks of one kind. Reads and writes no disk.</summary>
public interface IDeckExporter
{
    /// <summary>For people and for progress: <c>anki</c>.</summary>
    string Name { get; }

    /// <summary>
    /// The jobs that write the decks, and the lock with what they will write noted in it. Never throws for what an author wrote; with
    /// errors in the course the result is only looked at for its diagnostics.
    /// </summary>
    /// <param name="identities">
    /// The lock so far: <see cref="CourseIdentities.Lock"/>, then what earlier exporters noted. Ids, keys and order stay.
    /// </param>
    DeckPlan Plan(Course course, IdentityLock identities, DeckOptions options);
}

/// <param name="Plan">Files under <see cref="DeckPath.Folder"/>.</param>
/// <param name="Lock">With every note's and task's state after this export.</param>
public sealed record DeckPlan(ExportPlan Plan, IdentityLock Lock)
{
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

    /// <summary>Leave prompts out that the course no longer shows, instead of keeping them tagged as retired.</summary>
    public bool DropRetired { get; init; }

    /// <summary>The bytes of an asset of the course by its source path, for media that a deck carries inside.</summary>
    public Func<string, byte[]> ReadAsset { get; init; } = _ => throw new InvalidOperationException("No assets were given.");

    /// <summary>The words that are put between an author's own: what a callout is called.</summary>
    public RenderLabels Labels { get; init; } = RenderLabels.English;

    /// <summary>What is said to those who take the decks.</summary>
    public DeckWords Words { get; init; } = DeckWords.English;

    /// <summary>Colours the code of cards. Without it code has no colours, and all else is the same: what readers have is not newer or older by it.</summary>
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
