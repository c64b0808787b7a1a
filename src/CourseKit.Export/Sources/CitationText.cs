using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>How sources are named in a text: short where they are drawn on, whole where they are listed.</summary>
internal static class CitationText
{
    /// <summary><c>(see Hubinger et al. 2019, p. 3; Krakovna 2020)</c>.</summary>
    public static string Plain(Course course, IReadOnlyList<Citation> citations) => Plain(citations, course.References.FindSource);

    /// <summary>The same for who knows a text by its words: without letters behind years, which hang on what other pages name.</summary>
    public static string Lasting(Course course, IReadOnlyList<Citation> citations) =>
        Plain(citations, key => course.References.FindSource(key) is { } source ? source with { YearMark = "" } : null);

    /// <summary>The same with a link for each source.</summary>
    /// <param name="link">Writes a link with the short name of a source in it.</param>
    /// <param name="isWhole">Whether no line ends within a locator such as <c>p. 3</c>. The fields of a note never had it.</param>
    public static void Write(
        Course course, IReadOnlyList<Citation> citations, TextWriter html, Action<CourseSource, string> link, bool isWhole = false)
    {
        html.Write('(');
        for (var i = 0; i < citations.Count; i++)
        {
            var citation = citations[i];
            if (i > 0) html.Write("; ");
            if (citation.Before.Length > 0) HtmlText.Write(citation.Before + " ", html);
            if (course.References.FindSource(citation.Key) is { } source) link(source, NameOf(source, citation));
            else HtmlText.Write(citation.Key, html);
            if (citation.Locator.Length > 0) HtmlText.Write(", " + (isWhole ? Whole(citation.Locator) : citation.Locator), html);
        }

        html.Write(')');
    }

    /// <summary>With a blank that no line ends at between <c>p.</c> and its number.</summary>
    private static string Whole(string locator)
    {
        var whole = locator.ToCharArray();
        for (var i = 1; i + 1 < whole.Length; i++)
        {
            if (whole[i] == ' ' && char.IsAsciiDigit(whole[i + 1]) && (char.IsLetter(whole[i - 1]) || whole[i - 1] is '.' or '§'))
            {
                whole[i] = '\u00a0';
            }
        }

        return new string(whole);
    }

    /// <summary>A source as a list has it, in one line: authors, year, title, what it appeared in.</summary>
    public static string Whole(CourseSource source)
    {
        var who = string.Join(", ", source.Authors.Select(Name));
        var year = SourceName.YearOf(source) is { } known ? $"({known})" : "";
        var head = string.Join(' ', new[] { who, year }.Where(part => part.Length > 0));
        var parts = new[] { source.Title, ContainerOf(source) }.OfType<string>();
        return (head.Length > 0 ? head + ". " : "") + string.Join(". ", parts);
    }

    /// <summary>What a source appeared in and where in it: <c>Nature 3, 1–4</c>; null when neither is known.</summary>
    public static string? ContainerOf(CourseSource source) =>
        source.Part is { } part ? source.Container is { } container ? $"{container} {part}" : part : source.Container;

    /// <summary>A name without the braces that keep it, or the family name in it, whole.</summary>
    public static string Name(string author) =>
        author.Trim().Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    /// <summary>The id of a source in the list of a page.</summary>
    public static string IdOf(CourseSource source) =>
        "source-" + string.Concat(source.Key.Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));

    private static string Plain(IReadOnlyList<Citation> citations, Func<string, CourseSource?> find) =>
        "(" + string.Join(
            "; ", citations.Select(
                citation => Join(citation, find(citation.Key) is { } source ? NameOf(source, citation) : citation.Key))) + ")";

    private static string NameOf(CourseSource source, Citation citation) =>
        citation.IsYear && SourceName.YearOf(source) is { } year ? year : SourceName.Short(source);

    private static string Join(Citation citation, string name) =>
        (citation.Before.Length > 0 ? citation.Before + " " : "") + name + (citation.Locator.Length > 0 ? ", " + citation.Locator : "");
}
