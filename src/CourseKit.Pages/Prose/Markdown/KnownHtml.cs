using CourseKit.Syntax;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Leaves to HTML what HTML knows. CommonMark takes any name in angle brackets for a tag, and a browser then shows nothing of
/// <c>List&lt;String&gt;</c>; here it is text, as are <c>&lt;?php</c>, <c>&lt;!DOCTYPE</c> and <c>&lt;![CDATA[</c>.
/// </summary>
internal static class KnownHtml
{
    public static void AddTo(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Replace<HtmlBlockParser>(new Blocks());
        builder.InlineParsers.Insert(0, new Inlines());
    }

    /// <summary>Whether the <c>&lt;</c> at an offset begins what looks like HTML and is none.</summary>
    private static bool IsText(string text, int at, int limit)
    {
        var next = at + 1 < limit ? text[at + 1] : '\0';
        if (next is '!') return !HtmlComment.OpensAt(text, at, limit);
        if (next is '?') return true;
        var name = next == '/' ? at + 2 : at + 1;
        var end = name;
        while (end < limit && HtmlTag.IsNameCharacter(text[end], first: end == name)) end++;
        if (end == name || (end < limit && text[end] is not ('>' or '/') && !char.IsWhiteSpace(text[end]))) return false;
        return !HtmlElements.IsName(text, at, name, end);
    }

    private sealed class Blocks : HtmlBlockParser
    {
        private static readonly object _marks = new();

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.CurrentChar != '<') return base.TryOpen(processor);
            if (IsText(processor.Line.Text, processor.Line.Start, processor.Line.End + 1)) return BlockState.None;
            if (UnclosedAt(processor) is not { } name) return base.TryOpen(processor);
            ParseNotes.Of(processor.Context)?.Unclosed.Add((name, new SourceSpan(processor.Start, processor.Start + name.Length)));
            return BlockState.None;
        }

        /// <summary>The element that begins the line, hides what it holds and is closed nowhere below; null for none.</summary>
        private static string? UnclosedAt(BlockProcessor processor)
        {
            var (text, at) = (processor.Line.Text, processor.Line.Start);
            if (HidingElements.At(text, at, processor.Line.End + 1) is not { } name) return null;
            if (processor.Document.GetData(_marks) is not HtmlMarks marks) processor.Document.SetData(_marks, marks = new HtmlMarks(text));
            return HidingElements.IsClosed(name, marks, at, text.Length) ? null : name;
        }
    }

    private sealed class Inlines : InlineParser
    {
        public Inlines() => OpeningCharacters = ['<'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var limit = slice.End + 1;
            var marks = (HtmlMarks)(processor.ParserStates[Index] ??= new HtmlMarks(slice.Text));
            if (!IsText(slice.Text, slice.Start, limit) && !IsUnclosed(slice.Text, slice.Start, limit, marks)) return false;
            var end = TextEnd(slice.Text, slice.Start, limit, marks);
            var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new LiteralInline
            {
                Content = new StringSlice(slice.Text, slice.Start, end - 1),
                Span = new SourceSpan(position, position + end - 1 - slice.Start),
                Line = line,
                Column = column,
            };
            slice.Start = end;
            return true;
        }

        private static bool IsUnclosed(string text, int at, int limit, HtmlMarks marks) =>
            HidingElements.At(text, at, limit) is { } name && !HidingElements.IsClosed(name, marks, at, limit);

        /// <summary>
        /// Where the text ends that has no marks in it: all of an instruction, a declaration and the like; else the sign.
        /// </summary>
        private static int TextEnd(string text, int at, int limit, HtmlMarks marks)
        {
            var closing = text[at + 1 < limit ? at + 1 : at] switch
            {
                '?' => "?>",
                '!' when string.CompareOrdinal(text, at, "<![CDATA[", 0, 9) == 0 => "]]>",
                '!' when at + 2 < limit && char.IsLetter(text[at + 2]) => ">",
                _ => null,
            };
            var found = closing is null ? -1 : marks.Find(closing, at + 2, limit);
            var lineEnd = found < 0 ? -1 : marks.Find("\n", at, limit);
            return found < 0 || (lineEnd >= 0 && lineEnd < found) ? at + 1 : found + closing!.Length;
        }
    }
}
