using System.Net;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>
/// Reads what <c>partials/prose-words.html</c> gives: a word a line, its name before a colon. What is missing is English.
/// </summary>
internal static class ProseWords
{
    public const string Template = "partials/prose-words.html";

    public static RenderLabels Read(string text)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) words[line[..colon].Trim()] = WebUtility.HtmlDecode(line[(colon + 1)..].Trim());
        }

        var english = RenderLabels.English;
        return new RenderLabels
        {
            Footnotes = Word("footnotes", english.Footnotes),
            Footnote = Word("footnote", english.Footnote),
            BackToReference = Word("back_to_reference", english.BackToReference),
            Table = Word("table", english.Table),
            FigureNumber = Word("figure_number", english.FigureNumber),
            TableNumber = Word("table_number", english.TableNumber),
            Done = Word("done", english.Done),
            ToDo = Word("to_do", english.ToDo),
            Note = Word("note", english.Note),
            Tip = Word("tip", english.Tip),
            Important = Word("important", english.Important),
            Warning = Word("warning", english.Warning),
            Caution = Word("caution", english.Caution),
        };

        string Word(string name, string english) => words.GetValueOrDefault(name) is { Length: > 0 } word ? word : english;
    }
}
