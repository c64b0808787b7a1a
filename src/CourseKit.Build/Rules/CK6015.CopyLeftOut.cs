using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CopyLeftOut
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6015",
        Name = "copy-left-out",
        Severity = Severity.Warning,
        Title = "A file is taken for a backup copy and left out",
        Explanation = """
            Its name is one that an editor, a file manager, a synchroniser or a merge gives to a copy: `page.md.bak`, `page (copy).md`
            beside `page.md`. What stands in it is seldom meant for readers, so it is no page and is not copied. Names that only editors
            give (`page.md~`, `#page.md#`) are passed over without a word.
            """,
        Bad = """
            === proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            === proxies (copy).md
            ---
            title: Proxies
            ---

            What I wrote first.
            """,
        Good = """
            === proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            === proxies-first.md
            ---
            title: Proxies, first version
            ---

            What I wrote first.
            """,
    };

    internal static Diagnostic At(string path, string original) =>
        new(Rule, Location.OfFile(path), $"'{path}' looks like a copy of '{original}' and is left out")
        {
            Hint = "Delete it, or give it a name of its own if readers are to have it.",
        };
}
