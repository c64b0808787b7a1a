using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The type of a header line: a name and perhaps limits, or words with bars between them.</summary>
internal static class HeaderType
{
    private static readonly string[] _names =
        ["string", "integer", "pixels", "number", "boolean", "date", "link", "image", "markdown", "id", "page", "prompt", "source"];
    private static readonly ParameterType[] _types =
    [
        ParameterType.String, ParameterType.Integer, ParameterType.Pixels, ParameterType.Number, ParameterType.Boolean, ParameterType.Date,
        ParameterType.Link, ParameterType.Image, ParameterType.Markdown, ParameterType.Id, ParameterType.Page, ParameterType.Prompt, ParameterType.Source,
    ];

    /// <summary>A type that is not known is reported, and text in what follows.</summary>
    /// <param name="span">What stands between colon and default.</param>
    /// <param name="pattern">The pattern in it.</param>
    public static ShortcodeParameter Read(
        SourceText template, string parameter, TextSpan span, HeaderPattern? pattern, ICollection<Diagnostic> diagnostics)
    {
        var written = template.GetText(span);
        if (pattern is null && written.IndexOf('|') >= 0)
        {
            var choices = written.Split('|').Select(choice => choice.Trim()).ToEquatableArray();
            if (choices.All(choice => choice.Length > 0))
            {
                return new ShortcodeParameter(parameter, ParameterType.Choice) { Choices = choices };
            }
        }

        var word = written.IndexOf('|') >= 0 && pattern is null ? span : FirstWord(template.Text, span);
        var name = template.GetText(word);
        var index = Array.IndexOf(_names, name);
        if (index < 0) diagnostics.Add(UnknownHeaderWord.At(template.Locate(word), name, _names));
        var typed = new ShortcodeParameter(parameter, index < 0 ? ParameterType.String : _types[index]);
        return index < 0 ? typed : new HeaderLimits(template, typed, diagnostics).Read(
            Around(template.Text, TextSpan.FromBounds(word.End, span.End), pattern), pattern);
    }

    private static TextSpan FirstWord(string text, TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && !char.IsWhiteSpace(text[end])) end++;
        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>What stands before the pattern and after it.</summary>
    private static IEnumerable<TextSpan> Around(string text, TextSpan span, HeaderPattern? pattern) => pattern is { } found
        ? [HeaderLines.Trim(text, span.Start, found.Span.Start), HeaderLines.Trim(text, found.Span.End, span.End)]
        : [HeaderLines.Trim(text, span.Start, span.End)];
}
