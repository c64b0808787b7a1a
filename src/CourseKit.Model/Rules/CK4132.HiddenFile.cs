using CourseKit.Syntax;

namespace CourseKit.Model;

public static class HiddenFile
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4132",
        Name = "hidden-file",
        Severity = Severity.Error,
        Title = "A path names a hidden file",
        Explanation = """
            A file or folder whose name begins with a dot is hidden: editors, version control and tools keep their things there (`.git/config`, `.env`),
            passwords among them. So a course never reads or publishes one, by whatever path. Only `static/.well-known/` and `static/.nojekyll`,
            which servers ask for under these names, are copied.
            """,
        Bad = """
            ---
            title: Notation
            ---

            {{< include ".parts/notation.md" >}}
            """,
        Good = """
            === page.md
            ---
            title: Notation
            ---

            {{< include "parts/notation.md" >}}

            === parts/notation.md
            ---
            title: Notation
            ---

            We write $r$ for the reward.
            """,
    };

    internal static Diagnostic At(Location location, string path) =>
        new(Rule, location, $"The path '{path}' names a hidden file or folder")
        {
            Label = "begins with a dot",
            Hint = "What is hidden is never read. If readers may see it, give it a name without the dot.",
        };
}
