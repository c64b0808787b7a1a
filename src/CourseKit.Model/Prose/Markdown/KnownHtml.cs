using CourseKit.Syntax;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Leaves to HTML what HTML knows. CommonMark takes any name in angle brackets for a tag, and a browser then shows nothing of
/// <c>List&lt;String&gt;</c>; here it is text, as are <c>&lt;?php</c>, <c>&lt;!DOCTYPE</c> and <c>&lt;![CDATA[</c>.
/// </summary>
internal static class KnownHtml
{
    /// <summary>Elements whose text is no markup: unless they are closed, a browser shows nothing of what follows as what it is.</summary>
    private static readonly string[] _swallowing =
        ["script", "style", "textarea", "title", "iframe", "noembed", "noframes", "noscript", "xmp", "plaintext"];

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
        public override BlockState TryOpen(BlockProcessor processor) =>
            processor.CurrentChar == '<' && IsText(processor.Line.Text, processor.Line.Start, processor.Line.End + 1)
                ? BlockState.None
                : base.TryOpen(processor);
    }

    private sealed class Inlines : InlineParser
    {
        public Inlines() => OpeningCharacters = ['<'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var limit = slice.End + 1;
            var marks = (ClosingMarks)(processor.ParserStates[Index] ??= new ClosingMarks(slice.Text));
            if (!IsText(slice.Text, slice.Start, limit) && !IsUnclosed(slice.Text, slice.Start, limit, marks)) return false;
            var end = TextEnd(slice.Text, slice.Start, limit, marks);
            var position = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new LiteralInline
            {
                Content = new StringSlice(slice.Text, slice.Start, end - 1),
                Span = new Markdig.Syntax.SourceSpan(position, position + end - 1 - slice.Start),
                Line = line,
                Column = column,
            };
            slice.Start = end;
            return true;
        }

        private static bool IsUnclosed(string text, int at, int limit, ClosingMarks marks)
        {
            foreach (var name in _swallowing)
            {
                var end = at + 1 + name.Length;
                if (end >= limit || string.Compare(text, at + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) continue;
                if (text[end] is '>' or '/' || char.IsWhiteSpace(text[end])) return marks.Find("</" + name, end, limit) < 0;
            }

            return false;
        }

        /// <summary>Where the text ends that has no marks in it: all of an instruction, a declaration and the like; else the sign.</summary>
        private static int TextEnd(string text, int at, int limit, ClosingMarks marks)
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

    /// <summary>
    /// Finds the next of a mark in a paragraph, and remembers where it is, or that there is none: a text full of openings is read once.
    /// Offsets asked for must not decrease.
    /// </summary>
    private sealed class ClosingMarks(string text)
    {
        private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

        public int Find(string mark, int from, int limit)
        {
            if (_next.TryGetValue(mark, out var known) && (known < 0 || known >= from)) return known;
            var found = from < limit ? text.IndexOf(mark, from, limit - from, StringComparison.OrdinalIgnoreCase) : -1;
            _next[mark] = found;
            return found;
        }
    }
}
