using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingTitle
{
    private const string EmptyMessage = "The title is empty";

    public static readonly Rule Rule = new(typeof(MissingTitle))
    {
        Code = "CK1054",
        Name = "missing-title",
        Severity = Severity.Warning,
    };

    /// <param name="madeUp">The title that is used.</param>
    internal static Diagnostic At(SourceText source, FrontMatter? frontMatter, string madeUp) =>
        new(Rule, source.Locate(Place(source, frontMatter)), "The page has no title")
        {
            Label = frontMatter is null ? "no front matter" : "no title among these settings",
            Hint = frontMatter is null
                ? $"Begin the file with three lines: '---', '{Example(DataFormat.Yaml, madeUp)}', '---'. Until then the page is called '{Excerpt.Of(madeUp)}'."
                : $"Add '{Example(frontMatter.Format, madeUp)}'. Until then the page is called '{Excerpt.Of(madeUp)}'.",
        };

    internal static Diagnostic Empty(Located<string> title, string madeUp, string what = "page") =>
        new(Rule, title.Location, EmptyMessage)
        {
            Label = "nothing in it",
            Hint = $"Write a title. Until then the {what} is called '{Excerpt.Of(madeUp)}'.",
        };

    /// <summary>True for a title that is there and says nothing.</summary>
    public static bool IsEmptyTitle(Diagnostic finding) => finding.Rule == Rule && finding.Message == EmptyMessage;

    private static string Example(DataFormat format, string title) =>
        SettingExample.Of(format, "title", $"\"{Excerpt.Of(title).Replace("\"", "'")}\"");

    /// <summary>The line that opens the front matter, or the very start of a file without.</summary>
    private static TextSpan Place(SourceText source, FrontMatter? frontMatter)
    {
        if (frontMatter is null) return default;
        var start = 0;
        while (start < frontMatter.Span.End && (source.Text[start] == '\uFEFF' || char.IsWhiteSpace(source.Text[start]))) start++;
        return new TextSpan(start, frontMatter.Format == DataFormat.Json ? 1 : 3);
    }
}
