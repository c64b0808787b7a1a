using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// <c>~~gone~~</c>, <c>++new++</c>, <c>==marked==</c>, <c>H~2~O</c> and <c>x^2^</c>. A sign of code or arithmetic is no mark: <c>a==b</c> and
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

    /// <summary>Takes for text a single <c>~</c> or <c>^</c> that has no partner before the next blank.</summary>
    private sealed class LoneSigns : InlineParser
    {
        private static readonly char[] _operators = ['=', '+', '-', '\u2212', '*', '/', '<', '>', '\u00b7', '\u00d7', '\u2264', '\u2265'];

        public LoneSigns() => OpeningCharacters = ['~', '^'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var (text, at, sign) = (slice.Text, slice.Start, slice.CurrentChar);
            if (slice.PeekChar() == sign || slice.PeekCharExtra(-1) == sign) return false;
            if (HasPartner(text, at, sign, 1, slice.End + 1) || HasPartner(text, at, sign, -1, slice.End + 1)) return false;
            var position = processor.GetSourcePosition(at, out var line, out var column);
            processor.Inline = new LiteralInline
            {
                Content = new StringSlice(text, at, at),
                Span = new Markdig.Syntax.SourceSpan(position, position),
                Line = line,
                Column = column,
            };
            slice.SkipChar();
            return true;
        }

        /// <summary>Whether the same sign stands before or behind, with something but no blank between.</summary>
        private static bool HasPartner(string text, int at, char sign, int step, int limit)
        {
            for (var i = at + step; i >= 0 && i < limit && !char.IsWhiteSpace(text[i]); i += step)
            {
                if (text[i] == sign) return i != at + step && !IsArithmetic(text, Math.Min(at, i), Math.Max(at, i), limit);
            }

            return false;
        }

        /// <summary>Whether two signs are those of <c>c^2=a^2</c>: an operator stands between what each of them raises.</summary>
        private static bool IsArithmetic(string text, int open, int close, int limit) =>
            close + 1 < limit && char.IsLetterOrDigit(text[close + 1]) && close - open > 3
            && text.IndexOfAny(_operators, open + 2, close - open - 3) >= 0;
    }
}
