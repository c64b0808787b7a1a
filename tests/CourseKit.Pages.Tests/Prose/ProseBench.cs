using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>Parses bodies with the real reader of shortcodes, two of a course's own, and files given as texts.</summary>
internal static class ProseBench
{
    private static readonly ShortcodeTable _shortcodes = new(
    [
        .. Shortcodes.All,
        new ShortcodeSignature("note", ShortcodeInner.Markdown, []),
        new ShortcodeSignature("badge", ShortcodeInner.None, []),
    ]);

    public static PageBody Parse(string text, params SourceText[] files) => Parse(new SourceText("page.md", text), ContentFormat.Markdown, files);

    public static PageBody Parse(SourceText source, ContentFormat format = ContentFormat.Markdown, params SourceText[] files) =>
        PageBodyParser.Parse(DocumentParser.Parse(source, format, _shortcodes), Context(files));

    public static ProseContext Context(params SourceText[] files) => new()
    {
        Shortcodes = Bind,
        Prompts = (source, block, number, _, _) => new PromptBlock(number, null, source.Locate(block.Span), []),
        Parse = file => DocumentParser.Parse(file, ContentFormat.Markdown, _shortcodes),
        Include = path => Array.Find(files, file => file.Path == path),
    };

    /// <summary>One item a finding: <c>2:5-2:7 CK5001</c>.</summary>
    public static string Findings(PageBody body) =>
        string.Join(", ", body.Diagnostics.Select(finding => $"{finding.Location.Start}-{finding.Location.End} {finding.Code}"));

    private static BoundShortcode? Bind(SourceText source, ShortcodeSegment call, ICollection<Diagnostic> diagnostics)
    {
        var signature = _shortcodes.Find(call.Call.Name)!;
        var arguments = signature.Parameters.Select((parameter, position) =>
        {
            var given = call.Call.Arguments.Where((argument, i) => argument.Name is null ? i == position : argument.Name == parameter.Name).FirstOrDefault();
            return new BoundArgument(parameter.Name, parameter.Type, given?.Value, source.Locate(given?.ValueSpan ?? call.Call.TagSpan));
        });
        return new BoundShortcode(signature, arguments.ToEquatableArray());
    }
}
