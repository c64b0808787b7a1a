using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The type of a header line: a name, or words with bars between them.</summary>
internal static class HeaderType
{
    private static readonly string[] _names = ["string", "integer", "pixels", "number", "boolean", "link", "image", "markdown"];
    private static readonly ParameterType[] _types =
        [ParameterType.String, ParameterType.Integer, ParameterType.Pixels, ParameterType.Number, ParameterType.Boolean, ParameterType.Link, ParameterType.Image, ParameterType.Markdown];

    /// <summary>A type that is not known is reported, and text in what follows.</summary>
    public static ShortcodeParameter Read(SourceText template, string parameter, TextSpan span, ICollection<Diagnostic> diagnostics)
    {
        var written = template.GetText(span);
        if (written.IndexOf('|') >= 0)
        {
            var choices = written.Split('|').Select(choice => choice.Trim()).ToEquatableArray();
            if (choices.All(choice => choice.Length > 0)) return new ShortcodeParameter(parameter, ParameterType.Choice) { Choices = choices };
        }

        var index = Array.IndexOf(_names, written);
        if (index < 0) diagnostics.Add(UnknownHeaderWord.At(template.Locate(span), written, _names));
        return new ShortcodeParameter(parameter, index < 0 ? ParameterType.String : _types[index]);
    }
}
