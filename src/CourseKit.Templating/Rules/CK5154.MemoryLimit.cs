using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class MemoryLimit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5154",
        Name = "memory-limit",
        Severity = Severity.Error,
        Title = "A template uses more memory than a rendering may",
        Explanation = """
            All that one rendering makes is counted, also what it drops again. A page needs a few megabytes at most; a list that is
            copied at each turn of a loop needs more the longer it is.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ x = []; for i in 1..200000; x = x << i; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ x = []; for i in 1..200; x = x << i; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, long limit) =>
        new(Rule, place.Location, $"The template used more than {(limit / (1024 * 1024)).ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} MiB of memory")
        {
            Label = "stopped here",
            Hint = "Look for a text or list that grows at each turn of a loop.",
        };
}
