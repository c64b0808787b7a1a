namespace CourseKit.Syntax;

/// <summary>
/// A part of a file as YamlDotNet gets it: the same length, so that offsets agree, but with characters replaced that it
/// would stumble over.
/// </summary>
/// <param name="Source">The file as the author wrote it: what is shown and located.</param>
/// <param name="Span">The part of it.</param>
/// <param name="Text">What stands for that part.</param>
internal sealed record YamlText(SourceText Source, TextSpan Span, string Text)
{
    /// <summary>Reports control characters and puts U+FFFD in their place; YamlDotNet takes a NUL for the end of the text.</summary>
    public static YamlText Of(SourceText source, TextSpan span, ICollection<Diagnostic> diagnostics)
    {
        var text = source.GetText(span);
        char[]? clean = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsControl(text[at])) continue;
            diagnostics.Add(ControlCharacter.At(source, new TextSpan(span.Start + at, 1)));
            clean ??= text.ToCharArray();
            clean[at] = '\uFFFD';
        }

        return new YamlText(source, span, clean is null ? text : new string(clean));
    }

    public static bool IsControl(char c) => (c < ' ' && c is not ('\t' or '\n' or '\r')) || c == '\u007F';

    public YamlText Part(TextSpan part) => new(Source, part, Text.Substring(part.Start - Span.Start, part.Length));

    /// <summary>
    /// The same with each tab in the indentation of a line made a space; <paramref name="tabs"/> gets the first tab of each such line.
    /// </summary>
    public YamlText WithoutTabs(List<TextSpan> tabs)
    {
        var chars = Text.ToCharArray();
        for (var at = 0; at < chars.Length;)
        {
            var line = TextLine.At(Text, at);
            var tab = line.IsBlank ? -1 : Text.IndexOf('\t', line.Start, line.FirstCharacter - line.Start);
            if (tab >= 0) tabs.Add(new TextSpan(Span.Start + tab, 1));
            for (var i = line.Start; i < line.FirstCharacter; i++) chars[i] = ' ';
            at = line.Next;
        }

        return this with { Text = new string(chars) };
    }
}
