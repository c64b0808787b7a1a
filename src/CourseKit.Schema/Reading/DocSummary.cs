using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CourseKit.Schema;

/// <summary>Doc comments as plain text. Read from the text of the file: without <c>/doc</c> the compiler parses none.</summary>
internal static class DocSummary
{
    /// <summary>The summary of a declaration; null when it has none, or none that is XML (which the compiler warns of).</summary>
    public static string? Of(SyntaxNode declaration) => Text(Parse(declaration)?.Element("summary"));

    /// <summary>What the doc comment of a positional record says of a parameter.</summary>
    public static string? OfParameter(SyntaxNode record, string name) =>
        Text(Parse(record)?.Elements("param").FirstOrDefault(item => item.Attribute("name")?.Value == name));

    private static XElement? Parse(SyntaxNode declaration)
    {
        var lines = declaration.GetLeadingTrivia().ToFullString().Split('\n').Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line.Substring(3));
        try
        {
            return XElement.Parse($"<doc>{string.Join("\n", lines)}</doc>");
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        var parts = element.DescendantNodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement reference when (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name"))?.Value is { } name => name.Split('.', ':').Last(),
            _ => "",
        });
        var words = string.Concat(parts).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : string.Join(" ", words);
    }
}
