using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>
/// The words with which a card says that its question has left the course. The note type's style sheet shows them while the note is tagged
/// as retired; they stand in the first field, because note types are shared by courses in all languages. They are no part of what a note is told by: other words of the
/// theme make no note newer.
/// </summary>
internal static class RetiredMark
{
    private const string Open = "<div data-retired=\"";
    private const string Close = "</div>";

    /// <param name="words">Plain text.</param>
    public static string Put(string field, string words, bool isCloze)
    {
        var html = new StringWriter();
        html.Write(Open);
        HtmlText.Write(words, html);
        html.Write("\">");
        return FieldText.Finish(html.ToString(), isCloze).Field + field + Close;
    }

    /// <summary>A field without what <see cref="Put"/> put around it.</summary>
    public static string Without(string field)
    {
        if (!field.StartsWith(Open, StringComparison.Ordinal) || !field.EndsWith(Close, StringComparison.Ordinal)) return field;
        var end = field.IndexOf("\">", Open.Length, StringComparison.Ordinal);
        return end < 0 ? field : field[(end + 2)..^Close.Length];
    }
}
