using CourseKit.Syntax;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Tables with pipes, as GFM has them: a line with pipes, a line that says where the columns are, and rows up to the next blank line or
/// block. They are blocks: a line of text right below is a row, and what is around tears nothing. (Markdig looks for pipes among the marks
/// of a line, and gives the whole table up when a line has none.)
/// </summary>
internal static class PipeTables
{
    private static readonly object _columns = new();

    public static void AddTo(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Find<ParagraphBlockParser>()!.Closed += Closed;
        builder.UseGridTables();
        builder.Extensions.Add(new BehindOthers());
    }

    /// <summary>How many columns the table says that it has; null for one of another kind.</summary>
    public static int? ColumnsOf(Table table) => table.GetData(_columns) as int?;

    private static void Closed(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { Parent: { } parent } leaf || leaf is not (ParagraphBlock or HeadingBlock { IsSetext: true })) return;
        var lines = leaf.Lines;
        var delimiter = DelimiterOf(lines, 0);
        if (delimiter < 0) return;
        var place = parent.IndexOf(leaf);
        parent.RemoveAt(place);
        var at = 0;
        for (; delimiter > 0; delimiter = DelimiterOf(lines, at))
        {
            if (delimiter - 1 > at) parent.Insert(place++, Paragraph(leaf, lines, at, delimiter - 1));
            at = EndOf(lines, delimiter, processor.Context);
            var label = at - 1 > delimiter ? LabelOf(lines.Lines[at - 1].Slice) : null;
            var table = TableOf(leaf, lines, delimiter, label is null ? at : at - 1);
            if (label is var (attributes, span)) AttributesParser.Give(attributes, table, span, processor.Context);
            parent.Insert(place++, table);
        }

        if (at < lines.Count) parent.Insert(place++, Paragraph(leaf, lines, at, lines.Count));
        if (leaf is HeadingBlock heading) AddUnderline(parent, place, heading, lines);
    }

    /// <summary>A line below a table is no underline: dashes are a rule, anything else is one more row.</summary>
    private static void AddUnderline(ContainerBlock parent, int place, HeadingBlock heading, StringLineGroup lines)
    {
        var text = lines.Lines[0].Slice.Text;
        var end = heading.Span.End + 1;
        var start = end;
        while (start > 0 && text[start - 1] is not ('\n' or '\r')) start--;
        while (text[start] is not ('-' or '=')) start++;
        var span = new SourceSpan(start, end - 1);
        var line = lines.Lines[lines.Count - 1].Line + 1;
        if (heading.Level == 2 && heading.HeaderCharCount >= 3)
        {
            parent.Insert(place, new ThematicBreakBlock(heading.Parser!) { ThematicChar = '-', ThematicCharCount = heading.HeaderCharCount, Span = span, Line = line });
        }
        else if (parent[place - 1] is Table table)
        {
            var row = new StringLine(new StringSlice(text, start, end - 1), line, 0, start, NewLine.None);
            table.Add(RowOf(row, [new TextSpan(start, end - start)], ColumnsOf(table)!.Value, isHeader: false, heading.Parser!));
        }
    }

    /// <summary>The line that says where the columns are, with one before it that has a pipe; or -1.</summary>
    private static int DelimiterOf(StringLineGroup lines, int from)
    {
        for (var i = from + 1; i < lines.Count; i++)
        {
            var slice = lines.Lines[i].Slice;
            if (!PipeRow.IsDelimiter(slice.Text, slice.Start, slice.End + 1)) continue;
            var header = lines.Lines[i - 1].Slice;
            if (header.Length > 0 && header.Text.IndexOf('|', header.Start, header.Length) >= 0) return i;
        }

        return -1;
    }

    /// <summary>Attributes in braces, and nothing else, right below a table are no row but the table's own; null for a row.</summary>
    private static (HtmlAttributes Attributes, SourceSpan Span)? LabelOf(StringSlice line)
    {
        var (start, limit) = (line.Start, line.End + 1);
        while (start < limit && line.Text[start] is ' ' or '\t') start++;
        while (limit > start && char.IsWhiteSpace(line.Text[limit - 1])) limit--;
        if (start >= limit || line.Text[start] != '{') return null;
        if (!AttributeList.TryRead(line.Text, start, limit, anyName: false, out var end, out var attributes) || end != limit) return null;
        return (attributes!, new SourceSpan(start, end - 1));
    }

    /// <summary>Behind the last row: a shortcode that stands alone on its line is no row.</summary>
    private static int EndOf(StringLineGroup lines, int delimiter, MarkdownParserContext? context)
    {
        var embeds = ParseNotes.Of(context)?.Embeds;
        for (var i = delimiter + 1; i < lines.Count; i++)
        {
            if (embeds is not null && IsBlockEmbed(lines.Lines[i].Slice, embeds)) return i;
        }

        return lines.Count;
    }

    private static bool IsBlockEmbed(StringSlice line, List<EmbedDraft> embeds)
    {
        var found = false;
        for (var i = line.Start; i <= line.End; i++)
        {
            if (char.IsWhiteSpace(line.Text[i])) continue;
            if (!Placeholder.TryRead(line.Text, i, out var index, out var end) || EmbedPlacements.Of(embeds[index]) == EmbedPlacement.Inline) return false;
            found = true;
            i = end - 1;
        }

        return found;
    }

    private static ParagraphBlock Paragraph(LeafBlock from, StringLineGroup lines, int start, int end)
    {
        var paragraph = new ParagraphBlock(from.Parser!) { Line = lines.Lines[start].Line, Column = from.Column, IsOpen = false };
        paragraph.Lines = new StringLineGroup(end - start);
        for (var i = start; i < end; i++)
        {
            var line = lines.Lines[i];
            line.Slice.TrimStart();
            if (i == end - 1) line.Slice.TrimEnd();
            paragraph.Lines.Add(ref line);
        }

        paragraph.Span = new SourceSpan(lines.Lines[start].Slice.Start, lines.Lines[end - 1].Slice.End);
        return paragraph;
    }

    private static Table TableOf(LeafBlock from, StringLineGroup lines, int delimiter, int end)
    {
        var marks = lines.Lines[delimiter].Slice;
        var columns = PipeRow.Cells(marks.Text, marks.Start, marks.End + 1, int.MaxValue);
        var table = new Table(from.Parser!) { Line = lines.Lines[delimiter - 1].Line, Column = from.Column, IsOpen = false };
        table.SetData(_columns, columns.Count);
        foreach (var column in columns)
        {
            table.ColumnDefinitions.Add(new TableColumnDefinition { Alignment = AlignmentOf(marks.Text, column) });
        }

        for (var i = delimiter - 1; i < end; i++)
        {
            if (i == delimiter) continue;
            var slice = lines.Lines[i].Slice;
            var cells = PipeRow.Cells(slice.Text, slice.Start, slice.End + 1, columns.Count);
            table.Add(RowOf(lines.Lines[i], cells, columns.Count, isHeader: i < delimiter, from.Parser!));
        }

        table.NormalizeUsingMaxWidth();
        while (table.ColumnDefinitions.Count < ((TableRow)table[0]).Count) table.ColumnDefinitions.Add(new TableColumnDefinition());
        table.Span = new SourceSpan(lines.Lines[delimiter - 1].Slice.Start, lines.Lines[end - 1].Slice.End);
        return table;
    }

    private static TableRow RowOf(StringLine line, List<TextSpan> cells, int columns, bool isHeader, BlockParser parser)
    {
        var row =
            new TableRow { IsHeader = isHeader, Line = line.Line, Span = new SourceSpan(line.Slice.Start, line.Slice.End), IsOpen = false };
        foreach (var cell in cells)
        {
            var span = new SourceSpan(cell.Start, cell.End - 1);
            var block = new TableCell { Line = line.Line, Span = span, IsOpen = false };
            row.Add(block);
            if (cell.IsEmpty) continue;
            var content = new ParagraphBlock(parser) { Line = line.Line, Span = span, IsOpen = false, Lines = new StringLineGroup(1) };
            var part = new StringLine(
                new StringSlice(line.Slice.Text, cell.Start, cell.End - 1), line.Line, line.Column, line.Position, NewLine.None);
            content.Lines.Add(ref part);
            if (HasEscapedPipe(line.Slice.Text, cell)) content.ProcessInlinesEnd += (_, _) => ShowPipes(content.Inline);
            block.Add(content);
        }

        for (var i = cells.Count; i < columns; i++) row.Add(new TableCell());
        return row;
    }

    private static bool HasEscapedPipe(string text, TextSpan cell) =>
        text.IndexOf("\\|", cell.Start, cell.Length, StringComparison.Ordinal) >= 0;

    /// <summary>In a table a pipe needs its backslash in code too, where Markdown leaves backslashes alone (GFM's example 200).</summary>
    private static void ShowPipes(ContainerInline? content)
    {
        foreach (var part in content?.Descendants() ?? [])
        {
            switch (part)
            {
                case CodeInline code:
                    code.Content = WithPipes(code.Content);
                    break;
                case HtmlInline html:
                    html.Tag = WithPipes(html.Tag);
                    break;
                case AutolinkInline link:
                    link.Url = WithPipes(link.Url);
                    break;
            }
        }
    }

    private static string WithPipes(string text) => text.Replace("\\|", "|");

    private static TableColumnAlign? AlignmentOf(string text, TextSpan mark) => (text[mark.Start], text[mark.End - 1]) switch
    {
        (':', ':') => TableColumnAlign.Center,
        (':', _) => TableColumnAlign.Left,
        (_, ':') => TableColumnAlign.Right,
        _ => null,
    };

    /// <summary>Set up when the parsers of the other extensions stand.</summary>
    private sealed class BehindOthers : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.BlockParsers.Replace<DefinitionListParser>(new Definitions());
            GridCells.AddTo(pipeline);
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }

    /// <summary>A line <c>: words</c> below a table is a row of it: tables are no terms.</summary>
    private sealed class Definitions : DefinitionListParser
    {
        /// <summary>
        /// On a paragraph: the last of its lines that was looked at and is no delimiter. Each line with a colon would look at all.
        /// </summary>
        private static readonly object _lookedAt = new();

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.LastBlock is not ParagraphBlock paragraph) return base.TryOpen(processor);
            if (DelimiterOf(paragraph.Lines, paragraph.GetData(_lookedAt) as int? ?? 0) > 0) return BlockState.None;
            paragraph.SetData(_lookedAt, Math.Max(0, paragraph.Lines.Count - 1));
            return base.TryOpen(processor);
        }
    }
}
