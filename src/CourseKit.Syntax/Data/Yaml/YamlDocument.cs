using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CourseKit.Syntax;

/// <summary>What came of handing a text to YamlDotNet.</summary>
/// <param name="Root">Null when the text is empty or could not be read.</param>
/// <param name="Fault">Where YamlDotNet gave up; null when it did not.</param>
internal sealed record YamlDocument(DataNode? Root, TextSpan? Fault, List<Diagnostic> Diagnostics)
{
    /// <summary>The text, mistakes of its own aside, is settings (or nothing at all).</summary>
    public bool IsReadable => Fault is null && Root is (null or MappingNode or SequenceNode);

    public void Report(ICollection<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in Diagnostics) diagnostics.Add(diagnostic);
    }

    public static YamlDocument Read(YamlText text, YamlAnchors anchors)
    {
        var diagnostics = new List<Diagnostic>();
        var parser = new Parser(new StringReader(text.Text));
        var tree = new YamlTreeBuilder(parser, text.Source, text.Span, anchors, diagnostics);
        try
        {
            return new YamlDocument(ReadRoot(parser, tree, text.Source, diagnostics), null, diagnostics);
        }
        catch (YamlLimitException limit)
        {
            diagnostics.Add(limit.Diagnostic);
            return new YamlDocument(null, null, diagnostics);
        }
        catch (YamlException refused)
        {
            return new YamlDocument(null, tree.SpanOf(refused.Start, refused.End), diagnostics);
        }
        catch (Exception leaked) when (leaked is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's own bugs, without a position: a text over two lines where a key could stand in a flow collection,
            // a tag that is no URI.
            return new YamlDocument(null, new TextSpan(tree.LastEnd, 0), diagnostics);
        }
    }

    private static DataNode? ReadRoot(Parser parser, YamlTreeBuilder tree, SourceText source, List<Diagnostic> diagnostics)
    {
        while (parser.MoveNext() && parser.Current is StreamStart)
        {
        }

        if (parser.Current is not DocumentStart) return null;
        parser.MoveNext();
        var root = tree.ReadNode(0);
        if (root is SequenceNode) diagnostics.Add(NotAMapping.At(source, root.Span));
        parser.MoveNext();
        if (parser.Current is DocumentStart second) diagnostics.Add(SeveralDocuments.At(source, tree.SpanOf(second.Start, second.End)));
        return root;
    }
}

/// <summary>A limit was reached: reading stops at once, whatever depth it is at.</summary>
internal sealed class YamlLimitException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;
}
