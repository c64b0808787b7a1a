using CourseKit.Syntax;

namespace CourseKit.Build;

public static class OutputNotOurs
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6021",
        Name = "output-not-ours",
        Severity = Severity.Error,
        Title = "The output folder holds files that CourseKit did not write",
        Explanation = """
            A build replaces the folders `site` and `decks` in the output folder as wholes. It does so only when every file in them came from CourseKit
            (a list is kept in `.coursekit.json` beside them), so that nothing of yours is deleted.
            """,
        Bad = """
            $ mkdir -p dist/site && touch dist/site/notes.txt
            $ coursekit build .
            """,
        Good = """
            $ mkdir static && touch static/notes.txt
            $ coursekit build .
            """,
    };

    /// <param name="path">The first such file, as the user can read it.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' was not written by CourseKit and would be deleted")
        {
            Hint = "Move it away ('static/' if it belongs on the site), or choose another output folder.",
        };
}
