using System.Net;
using System.Text;

namespace CourseKit.Export;

/// <summary>
/// What a learner sees and hears of a field: its words with the lines and cells they stand in, code as it is indented, formulas, deletions with their numbers, the files of pictures
/// and recordings, and the few elements without which letters say something else. All other markup is left out, so a card that looks alike has the same text however it is written.
/// </summary>
internal static class SeenText
{
    // Controls, which no field has.
    private const char Medium = '\u0001';
    private const char Alternative = '\u0002';
    private const char Rule = '\u0003';
    private const char Numbered = '\u0004';
    private const char DeletionOpen = '\u0005';
    private const char DeletionClose = '\u0006';

    private static readonly HashSet<string> _lines = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "li", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    /// <param name="field">HTML as <see cref="FieldText"/> writes it.</param>
    public static string Of(string field)
    {
        var seen = new Writer(field.Length);
        for (var at = 0; at < field.Length;)
        {
            var open = field.IndexOf('<', at);
            if (open != at) seen.Text(Decoded(field[at..(open < 0 ? field.Length : open)]));
            if (open < 0) break;
            var end = EndOfTag(field, open);
            AddTag(seen, field[(open + 1)..end]);
            at = Math.Min(end + 1, field.Length);
        }

        return seen.ToString();
    }

    /// <summary>Braces that are not written as entities are Anki's own.</summary>
    private static string Decoded(string run)
    {
        var marked = run.Replace("{{", $"{DeletionOpen}", StringComparison.Ordinal).Replace("}}", $"{DeletionClose}", StringComparison.Ordinal);
        return marked.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(marked) : marked;
    }

    private static int EndOfTag(string field, int open)
    {
        var position = new HtmlPosition();
        for (var i = open; i < field.Length; i++)
        {
            position.Pass(field[i]);
            if (!position.InTag) return i;
        }

        return field.Length;
    }

    private static void AddTag(Writer seen, string tag)
    {
        var isEnd = tag.StartsWith('/');
        var nameEnd = tag.AsSpan(isEnd ? 1 : 0).IndexOfAny(" \t\r\n/");
        var name = (nameEnd < 0 ? tag[(isEnd ? 1 : 0)..] : tag.Substring(isEnd ? 1 : 0, nameEnd)).ToLowerInvariant();
        if (_lines.Contains(name)) seen.Line();
        else if (name is "td" or "th" && !isEnd) seen.Cell();
        else if (name is "sub" or "sup") seen.Mark(isEnd ? "</" + name : "<" + name);
        else if (name is "del" or "s" or "strike") seen.Mark(isEnd ? "</del" : "<del");
        if (name == "pre") seen.IsCode = !isEnd;
        else if (isEnd) return;
        else if (name == "hr") seen.Mark($"{Rule}");
        else if (name == "ol") seen.Mark($"{Numbered}{AttributeOf(tag, "start") ?? "1"}");
        else if (name is "img" or "audio" or "video" or "source" && AttributeOf(tag, "src") is { } file) seen.Mark($"{Medium}{file}{Alternative}{AttributeOf(tag, "alt")}{Alternative}");
    }

    private static string? AttributeOf(string tag, string name)
    {
        var at = tag.IndexOf($" {name}=\"", StringComparison.Ordinal);
        if (at < 0) return null;
        var start = at + name.Length + 3;
        var end = tag.IndexOf('"', start);
        return WebUtility.HtmlDecode(end < 0 ? tag[start..] : tag[start..end]);
    }

    private sealed class Writer(int capacity)
    {
        private readonly StringBuilder _text = new(capacity);

        /// <summary>Blanks of code that something must follow to be seen.</summary>
        private readonly StringBuilder _indent = new();

        /// <summary>What parts the next word from the last; not written before the first.</summary>
        private char? _gap;

        private bool _isCode;

        public bool IsCode
        {
            get => _isCode;
            set
            {
                _isCode = value;
                _indent.Clear();
            }
        }

        public void Line() => Part('\n');

        public void Cell() => Part('\t');

        public void Mark(string mark)
        {
            Begin();
            _text.Append(mark);
        }

        public void Text(string text)
        {
            foreach (var c in text)
            {
                if (!char.IsWhiteSpace(c))
                {
                    Begin();
                    _text.Append(c);
                }
                else if (IsCode)
                {
                    _indent.Append(c);
                }
                else
                {
                    _gap ??= ' ';
                }
            }
        }

        public override string ToString() => _text.ToString();

        /// <summary>A line parts more than a cell, and a cell more than a blank.</summary>
        private void Part(char gap)
        {
            if (IsCode) _indent.Append('\n');
            else if (gap == '\n' || _gap != '\n') _gap = gap;
        }

        private void Begin()
        {
            if (_gap is { } gap && _text.Length > 0) _text.Append(gap);
            _gap = null;
            _text.Append(_indent);
            _indent.Clear();
        }
    }
}
