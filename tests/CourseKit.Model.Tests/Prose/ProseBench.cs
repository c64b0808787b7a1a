using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>Parses bodies in which nothing but Markdown and maths stands.</summary>
internal static class ProseBench
{
    public static PageBody Parse(string text) => Parse(new SourceText("page.md", text));

    public static PageBody Parse(SourceText source) => PageBodyParser.Parse(ProseContext.Empty.Parse(source), ProseContext.Empty);

    /// <summary>One line a finding: <c>2:5-2:7 CK5001</c>.</summary>
    public static IEnumerable<string> Findings(PageBody body) =>
        body.Diagnostics.Select(finding => $"{finding.Location.Start}-{finding.Location.End} {finding.Code}");
}
