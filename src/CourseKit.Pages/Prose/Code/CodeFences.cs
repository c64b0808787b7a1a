using CourseKit.Syntax;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>Reads the line that opens a fence where it stands, and notes on the node what it says.</summary>
internal static class CodeFences
{
    private static readonly char[] _optionSigns = [',', '{', '[', ':', '='];

    public static void Read(FencedCodeBlock fence, MappedText text, List<Diagnostic> diagnostics)
    {
        var (start, end) = InfoOf(fence, text.Text);
        if (end <= start) return;
        while (start < end && text.Text[start] is ' ' or '\t') start++;
        var others = OtherFences.Check(text.Text.Substring(start, end - start), length => text.Locate(new TextSpan(start, length)));
        if (others is not null) diagnostics.Add(others);
        var unknown = new List<TextSpan>();
        var info = CodeInfoReader.Read(text.Text.Substring(start, end - start), unknown);
        fence.SetCodeInfo(info);
        // What says how the code is shown is no class of the element as well.
        if (fence.TryGetAttributes()?.Classes is { } classes)
        {
            classes.RemoveAll(name => name == info.Language || CodeOptions.IsOption(name));
            NameLanguage(classes, info.Language);
        }

        foreach (var span in unknown)
        {
            diagnostics.Add(
                UnknownCodeOption.At(
                    text.Locate(new TextSpan(start + span.Start, span.Length)), text.Text.Substring(start + span.Start, span.Length)));
        }

        if (others?.Rule == DirectiveFence.Rule || info.Language is not { } language || CodeLanguages.IsKnown(language)) return;
        diagnostics.Add(UnknownCodeLanguage.At(text.Locate(PlaceOf(language, text.Text, start, end)), language));
    }

    /// <summary>The first word where the name stands in it with escapes.</summary>
    private static TextSpan PlaceOf(string language, string text, int start, int end)
    {
        if (text.IndexOf(language, start, end - start, StringComparison.Ordinal) is >= 0 and var at)
        {
            return new TextSpan(at, language.Length);
        }

        var stop = start;
        while (stop < end && !char.IsWhiteSpace(text[stop])) stop++;
        return TextSpan.FromBounds(start, stop);
    }

    /// <summary>
    /// Markdig makes the class of the first word, options in it too: <c>language-rust,ignore</c>. What an escape stands for in a name only
    /// it has read.
    /// </summary>
    private static void NameLanguage(List<string> classes, string? language)
    {
        var at = classes.FindIndex(name => name.StartsWith("language-", StringComparison.Ordinal));
        if (at < 0 || classes[at].IndexOfAny(_optionSigns) < 0) return;
        if (language is null) classes.RemoveAt(at);
        else classes[at] = "language-" + language;
    }

    /// <summary>What stands behind the marks, up to a placeholder or the end of the line.</summary>
    private static (int Start, int End) InfoOf(FencedCodeBlock fence, string text)
    {
        var start = fence.Span.Start;
        while (start < text.Length && text[start] is ' ' or '\t') start++;
        while (start < text.Length && text[start] == fence.FencedChar) start++;
        var end = text.IndexOfAny(['\n', '\r', Placeholder.Open], start);
        return (start, end < 0 ? text.Length : end);
    }
}
