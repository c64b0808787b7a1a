using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Reads <c>[^x]: text</c> wherever a block can begin, in a list or quote too, as GitHub does. (Markdig's own parser knows it outside of
/// all others only.) What is indented below belongs to it.
/// </summary>
internal sealed class FootnoteDefinitions : BlockParser
{
    private static readonly object _group = new();
    private static readonly object _order = new();

    private readonly int _firstLine;

    /// <param name="firstLine">The first line that may begin one: the line of a side is text.</param>
    public FootnoteDefinitions(int firstLine)
    {
        OpeningCharacters = ['['];
        _firstLine = firstLine;
    }

    public static void AddTo(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Insert(0, new FootnoteDefinitions(firstLine: 0));
        builder.InlineParsers.Insert(0, new FootnoteMarks());
    }

    /// <summary>The footnote that a label with its caret is the name of; null when the text has none.</summary>
    public static Footnote? Find(MarkdownDocument document, string label) =>
        document.TryGetLinkReferenceDefinition(KeyOf(label), out var found) && found is FootnoteLinkReferenceDefinition definition
            ? definition.Footnote
            : null;

    /// <summary>
    /// What the definition of a label is filed under: no link can have such a label, so that of <c>[text][^x]</c> only the note is a
    /// reference.
    /// </summary>
    public static string KeyOf(string label) => "[" + label;

    /// <summary>One more reference to a footnote. Notes are numbered as they are first referred to.</summary>
    public static FootnoteLink Refer(MarkdownDocument document, Footnote footnote)
    {
        if (footnote.Order < 0 && document.GetData(_group) is FootnoteGroup notes)
        {
            footnote.Order = notes.GetData(_order) is int last ? last + 1 : 1;
            notes.SetData(_order, footnote.Order);
        }

        var link = new FootnoteLink(footnote);
        footnote.Links.Add(link);
        return link;
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.LineIndex < _firstLine || processor.CurrentContainer is TableCell) return BlockState.None;
        var (line, column, start) = (processor.Line, processor.Column, processor.Start);
        if (!LinkHelper.TryParseLabel(ref line, false, out string? label, out SourceSpan labelSpan)) return BlockState.None;
        if (label.Length < 2 || label[0] != '^' || line.CurrentChar != ':') return BlockState.None;
        while (processor.Start <= line.Start) processor.NextColumn();
        var footnote =
            new Footnote(this) { Label = label, LabelSpan = labelSpan, Column = column, Span = new SourceSpan(start, processor.Line.End) };
        Group(processor.Document).Add(footnote);
        var definition = new FootnoteLinkReferenceDefinition(footnote)
        {
            Line = processor.LineIndex,
            Column = column,
            Span = new SourceSpan(start, line.Start - 1),
            LabelSpan = labelSpan,
            Label = label,
        };
        processor.Document.SetLinkReferenceDefinition(KeyOf(label), definition, true);
        processor.NewBlocks.Push(footnote);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var isEmpty = ((Footnote)block).Count == 0;
        if (processor.IsBlankLine) return isEmpty ? BlockState.BreakDiscard : processor.CurrentBlock is { IsBreakable: false } ? BlockState.Continue : BlockState.ContinueDiscard;
        if (processor.Column <= block.Column && !isEmpty) return BlockState.None;
        if (processor.IsCodeIndent) processor.GoToCodeIndent();
        return BlockState.Continue;
    }

    private FootnoteGroup Group(MarkdownDocument document)
    {
        if (document.GetData(_group) is FootnoteGroup known) return known;
        var notes = new FootnoteGroup(this);
        document.Add(notes);
        document.SetData(_group, notes);
        document.ProcessInlinesEnd += (_, _) => MoveToEnd(document, notes);
        return notes;
    }

    /// <summary>Puts the notes that are referred to in their order at the end, each with a way back to every reference.</summary>
    private static void MoveToEnd(MarkdownDocument document, FootnoteGroup notes)
    {
        document.Remove(notes);
        document.Add(notes);
        var used = notes.OfType<Footnote>().Where(note => note.Order >= 0).OrderBy(note => note.Order).ToList();
        notes.Clear();
        var index = 0;
        foreach (var note in used)
        {
            notes.Add(note);
            if (note.LastChild is not ParagraphBlock last) note.Add(last = new ParagraphBlock());
            last.Inline ??= new ContainerInline();
            foreach (var link in note.Links)
            {
                link.Index = ++index;
                last.Inline.AppendChild(new FootnoteLink(note) { Index = index, IsBackLink = true });
            }
        }
    }

    /// <summary>
    /// <c>[^x]</c> for a note that there is, before anything else that brackets can mean: of <c>[^a][^b]</c> and <c>[text][^a]</c> Markdown
    /// would make one reference, and the rest would be gone.
    /// </summary>
    private sealed class FootnoteMarks : InlineParser
    {
        public FootnoteMarks() => OpeningCharacters = ['[', '!'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice;
            var isCry = slice.CurrentChar == '!';
            if (isCry) rest.SkipChar();
            if (rest.CurrentChar != '[' || rest.PeekChar() != '^') return false;
            if (!LinkHelper.TryParseLabel(ref rest, out var label) || Find(processor.Document, label) is not { } footnote) return false;
            var end = isCry ? slice.Start : rest.Start - 1;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            // "Look![^x]" is no picture of a note.
            processor.Inline = isCry ? new LiteralInline("!") : Refer(processor.Document, footnote);
            processor.Inline.Span = new SourceSpan(start, start + end - slice.Start);
            processor.Inline.Line = line;
            processor.Inline.Column = column;
            slice.Start = end + 1;
            return true;
        }
    }
}
