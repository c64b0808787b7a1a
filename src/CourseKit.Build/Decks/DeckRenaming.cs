using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>Has the decks that learners know take the names of their titles.</summary>
/// <param name="Renames">What learners do before they import, in this order; empty when every deck has the name of its title.</param>
/// <param name="AreDecksOut">False for a course without a lock: no learner has a deck of it.</param>
/// <param name="Report">Why nothing could be done; else empty.</param>
public sealed record DeckRenaming(IReadOnlyList<DeckRename> Renames, bool AreDecksOut, DiagnosticReport Report)
{
    /// <summary>Changes the names of decks in the lock file and nothing else there; prompts are for a build.</summary>
    /// <param name="isDryRun">Say it and write nothing.</param>
    public static DeckRenaming Run(CoursePlace place, CompileOptions options, bool isDryRun, CancellationToken cancellation = default)
    {
        var files = CourseReader.Read(place, cancellation: cancellation);
        var result = CourseCompiler.Understand(files, options with { Lock = LockUse.Update }, cancellation);
        // Of a course with errors nobody knows which titles it will have.
        if (result.HasErrors) return new DeckRenaming([], true, result.Report.From(Syntax.Severity.Error));
        if (result.Course.Identities.Previous is not { } previous) return new DeckRenaming([], false, DiagnosticReport.Empty);
        var blank = result.Report.Diagnostics.Where(finding => MissingTitle.IsEmptyTitle(finding) && NamesDeck(finding.Location.Path))
            .ToList();
        if (blank.Count > 0) return new DeckRenaming([], true, result.Report with { Diagnostics = blank });

        var known = previous with { Decks = result.Course.Identities.Lock.Decks };
        var accepted = DeckNames.Accept(result.Course, known);
        try
        {
            if (accepted != known && !isDryRun) LockFile.Write(result with { LockText = IdentityLockWriter.Write(accepted) }, files, place);
        }
        catch (BuildStoppedException stopped)
        {
            return new DeckRenaming([], true, DiagnosticReport.Empty.With(stopped.Diagnostic));
        }

        return new DeckRenaming(DeckRename.Between(known, accepted), true, DiagnosticReport.Empty);
    }

    /// <summary>The settings of the course, and the page of a module.</summary>
    private static bool NamesDeck(string path) => Path.GetFileName(path) is "course.yml" or "course.yaml" or "_index.md";
}
