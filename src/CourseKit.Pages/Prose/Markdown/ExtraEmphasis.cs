using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// <c>~~gone~~</c>, <c>++new++</c>, <c>==marked==</c>, <c>H~2~O</c> and <c>x^2^</c>. A sign of code or arithmetic is no mark: <c>a==b</c>
/// and
/// <c>i++</c> stand inside of words, and what is raised or lowered has no blank in it (pandoc's manual, 8.12.4).
/// Where words are not separated, marks of emphasis stand between them and punctuation: <c>**「目的」**です</c>.
/// </summary>
internal static class ExtraEmphasis
{
    public static void AddTo(MarkdownPipelineBuilder builder)
    {
        builder.UseEmphasisExtras(EmphasisExtraOptions.Default);
        builder.UseCjkFriendlyEmphasis();
        builder.Extensions.Add(new OutsideOfWords());
        builder.InlineParsers.Insert(0, new LoneSigns());
    }

    /// <summary>Set up behind the extension that adds the marks.</summary>
    private sealed class OutsideOfWords : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            var marks = pipeline.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors;
            for (var i = 0; i < marks.Count; i++)
            {
                if (marks[i].Character is '=' or '+') marks[i] = new EmphasisDescriptor(marks[i].Character, 2, 2, enableWithinWord: false);
            }
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }

    /// <summary>
    /// Takes for text a single <c>~</c> or <c>^</c> that has no partner before the next blank. Of <c>10^-3^</c> and <c>x^(n+1)^y</c> it
    /// makes the marks that Markdown makes of a star nowhere: between a word and a sign.
    /// </summary>
    private sealed class LoneSigns : InlineParser
    {
        private static readonly char[] _operators = ['=', '+', '-', '\u2212', '*', '/', '<', '>', '\u00b7', '\u00d7', '\u2264', '\u2265'];

        /// <summary>What a superscript or subscript may begin with, and end with.</summary>
        private const string First = "+-\u2212\u2013\u00b1\u2213([{*.,'\u2032<>", Last = "+-\u2212\u2013)]}*.,'\u2032%!";

        public LoneSigns() => OpeningCharacters = ['~', '^'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var (text, at, sign, limit) = (slice.Text, slice.Start, slice.CurrentChar, slice.End + 1);
            if (slice.PeekChar() == sign || slice.PeekCharExtra(-1) == sign) return false;
            var pairs = (Pairs)(processor.ParserStates[Index] ??= new Pairs());
            var isClosing = pairs.IsClosing(text, at);
            var partner = isClosing ? -1 : Partner(text, at, sign, 1, limit);
            if (partner >= 0) pairs.Closing = (text, partner);
            Inline? mark = null;
            if (isClosing || partner >= 0) mark = BetweenWordAndSign(processor, text, at, limit, isClosing);
            else if (Partner(text, at, sign, -1, limit) < 0) mark = new LiteralInline { Content = new StringSlice(text, at, at) };
            if (mark is null) return false;
            var position = processor.GetSourcePosition(at, out var line, out var column);
            (mark.Span, mark.Line, mark.Column) = (new Markdig.Syntax.SourceSpan(position, position), line, column);
            processor.Inline = mark;
            slice.SkipChar();
            return true;
        }

        /// <summary>Null where Markdown's own rules make a mark of it.</summary>
        private static EmphasisDelimiterInline? BetweenWordAndSign(
            InlineProcessor processor, string text, int at, int limit, bool isClosing)
        {
            var (inner, outer) = isClosing ? (at - 1, at + 1) : (at + 1, at - 1);
            if ((isClosing ? Last : First).IndexOf(text[inner]) < 0 && !IsSign(text[inner])) return null;
            if (outer < 0 || outer >= limit || char.IsWhiteSpace(text[outer])) return null;
            if (processor.Parsers.FindExact<EmphasisInlineParser>() is not { } parser) return null;
            var descriptor = parser.EmphasisDescriptors.Find(known => known.Character == text[at]);
            return descriptor is null
                ? null
                : new EmphasisDelimiterInline(parser, descriptor) { DelimiterCount = 1, Type = isClosing ? DelimiterType.Close : DelimiterType.Open };
        }

        /// <summary>Where the same sign stands before or behind, with something but no blank between; -1 for nowhere.</summary>
        private static int Partner(string text, int at, char sign, int step, int limit)
        {
            for (var i = at + step; i >= 0 && i < limit && !char.IsWhiteSpace(text[i]); i += step)
            {
                if (text[i] != sign || (i > 0 && text[i - 1] == '\\')) continue;
                return i != at + step && !IsArithmetic(text, Math.Min(at, i), Math.Max(at, i), limit) ? i : -1;
            }

            return -1;
        }

        /// <summary>Whether two signs are those of <c>c^2=a^2</c>: an operator stands between what each of them raises.</summary>
        private static bool IsArithmetic(string text, int open, int close, int limit)
        {
            if (close + 1 >= limit || close - open <= 3 || IsInBrackets(text, open + 1, close)) return false;
            var raises = char.IsLetterOrDigit(text[close + 1])
                || (First.IndexOf(text[open + 1]) >= 0 && First.IndexOf(text[close + 1]) >= 0 && close + 2 < limit && char.IsLetterOrDigit(text[close + 2]))
                || (IsSign(text[open + 1]) && IsSign(text[close + 1]));
            return raises && text.IndexOfAny(_operators, open + 2, close - open - 3) >= 0;
        }

        /// <summary>A sign that no sentence is made of: <c>A^⊤^</c>, <c>25^°^C</c>, <c>a^†^</c>.</summary>
        private static bool IsSign(char c) => c is >= '\u0080' and < '\u3000'
            && (char.IsSymbol(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.OtherPunctuation);

        /// <summary>Whether one pair of brackets holds all of it.</summary>
        private static bool IsInBrackets(string text, int start, int end)
        {
            if (text[start] != '(') return false;
            var depth = 0;
            for (var i = start; i < end; i++)
            {
                if (text[i] == '(') depth++;
                else if (text[i] == ')' && --depth == 0) return i == end - 1;
            }

            return false;
        }

        /// <summary>The sign that closes what was opened last.</summary>
        private sealed class Pairs
        {
            public (string Text, int At) Closing { get; set; } = ("", -1);

            public bool IsClosing(string text, int at) => Closing.At == at && ReferenceEquals(Closing.Text, text);
        }
    }
}
