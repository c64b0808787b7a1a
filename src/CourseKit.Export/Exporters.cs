using CourseKit.Model;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>Turns a linked course into output files. Reads and writes no disk.</summary>
public interface IExporter
{
    /// <summary>For people and for progress: <c>site</c>.</summary>
    string Name { get; }

    /// <param name="course">The course.</param>
    /// <param name="theme">How its pages look.</param>
    /// <param name="read">Looks into the course's files; without it pictures have no size.</param>
    /// <param name="typesetter">Without it formulas are shown as TeX, and code without colours.</param>
    /// <param name="decks">What readers can take with them; none when no decks are made.</param>
    ExportPlan Plan(
        Course course, Theme theme, ReadStart? read = null, Typesetter? typesetter = null, IReadOnlyList<DeckOffer>? decks = null);
}

/// <summary>Every exporter, in the order in which their files are written.</summary>
public static class Exporters
{
    public static IReadOnlyList<IExporter> All { get; } =
    [
        new SiteExporter(),
    ];

    /// <summary>
    /// Every exporter of decks, in the order in which they are offered and note in the lock what they made. A new one is a class
    /// and a line in this list: what the command line, the site and the README beside the decks say follows from it.
    /// </summary>
    public static IReadOnlyList<IDeckExporter> OfDecks { get; } =
    [
        new AnkiExporter(),
        new OrbitExporter(),
    ];
}
