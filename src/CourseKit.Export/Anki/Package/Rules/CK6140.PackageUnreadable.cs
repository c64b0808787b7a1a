using CourseKit.Syntax;

namespace CourseKit.Export;

public static class PackageUnreadable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6140",
        Name = "package-unreadable",
        Severity = Severity.Error,
        Title = "The file is not an Anki package that can be read",
        Explanation = """
            An Anki package is a zip with a collection, which is a SQLite database, inside. A file that was cut short by a download, is
            something else under the name of a package, or holds a collection without the tables of Anki, cannot be compared.
            """,
        Bad = """
            $ printf 'no package' > old.apkg
            $ coursekit deck diff old.apkg
            """,
        Good = """
            $ printf '{{< orbit_review >}}\nWhat is a proxy?\nA stand-in.\n{{< /orbit_review >}}\n' > proxy.md
            $ coursekit build proxy.md -o out
            $ coursekit deck diff --course proxy.md out/decks/proxy.apkg
            """,
    };

    /// <param name="reason">What was found, as the end of a sentence.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"This is not an Anki package that can be read: {reason}")
        {
            Hint = "Build the package again, or export it from Anki again.",
        };
}
