using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PackageOfNewestFormat
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6141",
        Name = "package-of-newest-format",
        Severity = Severity.Error,
        Title = "The package is in Anki's newest format",
        Explanation = """
            Anki can export packages in a format that only its own recent versions read. CourseKit writes and reads the older one, which
            every version of Anki reads and writes.
            """,
        Bad = "$ coursekit deck diff exported-for-new-anki.apkg new.apkg",
        Good = "$ coursekit deck diff exported-for-older-anki.apkg new.apkg",
    };

    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), "This package is in Anki's newest format, which is not read here")
        {
            Hint = "Export it from Anki again with 'Support older Anki versions' ticked.",
        };
}
