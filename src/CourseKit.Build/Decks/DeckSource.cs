using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>One of two things to compare, read.</summary>
/// <param name="Lock">Null for a package.</param>
/// <param name="Package">The bytes of an Anki package; null for a lock.</param>
/// <param name="Packages">The packages that a compiled course comes to.</param>
internal sealed record DeckSource(DeckState State, IdentityLock? Lock, byte[]? Package, IReadOnlyList<OutputFile> Packages)
{
    public static DeckSource Of(IdentityLock identities, DeckStateKind kind, string name) =>
        new(new DeckState(kind, name), identities, null, []);

    public static DeckSource OfPackage(byte[] bytes, string name) => new(new DeckState(DeckStateKind.Package, name), null, bytes, []);
}

/// <summary>
/// What was found wrong while the things to compare were read, with the texts to quote from. Paths are as the user can open them.
/// </summary>
internal sealed class DeckFindings
{
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, SourceText> _sources = new(StringComparer.Ordinal);

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void Add(IEnumerable<Diagnostic> diagnostics, SourceText source)
    {
        _diagnostics.AddRange(diagnostics);
        _sources[source.Path] = source;
    }

    public void Add(DiagnosticReport report)
    {
        _diagnostics.AddRange(report.Diagnostics);
        foreach (var (path, source) in report.Sources) _sources[path] = source;
    }

    public DiagnosticReport ToReport() => new(_diagnostics, _sources);
}
