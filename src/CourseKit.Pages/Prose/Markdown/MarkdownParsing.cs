using CourseKit.Syntax;
using Markdig.Helpers;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>From composed text to a shaped tree. Whatever the text is, there is a tree; what had to be left out is reported.</summary>
internal static class MarkdownParsing
{
    /// <param name="trustsContributors">False to take out of braces what could run or cover the page.</param>
    /// <param name="inLine">Whether the text stands in a line of another and so has no blocks.</param>
    public static MarkdownDocument Parse(ref MappedText text, List<EmbedDraft> embeds, int deepest, List<Diagnostic> diagnostics, bool trustsContributors, bool inLine = false)
    {
        var pipeline = inLine ? MarkdownPipelines.Line : MarkdownPipelines.Course;
        text = MarkerLimit.Cut(text, deepest, embeds, diagnostics);
        MarkdownDocument tree;
        var notes = new ParseNotes(embeds, trustsContributors);
        try
        {
            tree = Markdig.Markdown.Parse(text.Text, pipeline, notes.ToContext());
        }
        catch (ArgumentException)
        {
            // The only way Markdig refuses a text: more than ten thousand marks open at once in one paragraph.
            text = MarkerLimit.CutParagraphs(text, embeds, diagnostics);
            notes = new ParseNotes(embeds, trustsContributors);
            tree = Markdig.Markdown.Parse(text.Text, pipeline, notes.ToContext());
        }

        foreach (var (name, tag) in notes.Unclosed)
        {
            diagnostics.Add(ElementNotClosed.At(text.Locate(new TextSpan(tag.Start, tag.Length)), name));
        }

        AttributeFilter.Report(notes, tree, text, diagnostics);
        NestingLimit.Cut(tree, text, deepest, diagnostics);
        SpanLimit.Apply(tree, text.Text.Length);
        TreeShaper.Shape(tree, text.Text, embeds);
        FigureBlocks.Shape(tree);
        return tree;
    }

    /// <summary>A page of HTML: one block of it, with the placeholders in it.</summary>
    public static MarkdownDocument Html(MappedText text)
    {
        var lines = new LineReader(text.Text);
        var block =
            new HtmlBlock(null) { Type = HtmlBlockType.InterruptingBlock, IsOpen = false, Span = new SourceSpan(0, text.Text.Length - 1) };
        block.Lines = new StringLineGroup(4);
        for (var line = lines.ReadLine(); line.Text is not null; line = lines.ReadLine()) block.AppendLine(ref line, 0, 0, 0, false);
        var document = new MarkdownDocument { Span = block.Span };
        document.Add(block);
        return document;
    }
}
