using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Addresses that stand in the text. For each, Markdig goes back to the beginning of the paragraph to see whether a raw <c>&lt;a&gt;</c> is
/// open; here it is remembered how far was looked, so that a paragraph of addresses is read in linear time.
/// </summary>
internal sealed class AutoLinks : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Parser : InlineParser
    {
        private readonly AutoLinkParser _addresses = new(new AutoLinkOptions());

        public Parser() => OpeningCharacters = _addresses.OpeningCharacters;

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            // A container is the mark of an emphasis that is open; what Markdig asks it is short.
            if (processor.Inline is not { Parent: { } parent } last || last is ContainerInline)
            {
                return _addresses.Match(processor, ref slice);
            }

            if (IsInAnchor(processor, last)) return false;
            processor.Inline = parent;
            if (_addresses.Match(processor, ref slice)) return true;
            processor.Inline = last;
            return false;
        }

        private bool IsInAnchor(InlineProcessor processor, Inline last)
        {
            var known = processor.ParserStates[Index] as Look;
            var isOpen = false;
            for (Inline? inline = last; inline is not null; inline = inline.PreviousSibling)
            {
                if (inline == known?.Last)
                {
                    isOpen = known.IsOpen;
                    break;
                }

                if (inline is not HtmlInline html) continue;
                var closes = html.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase);
                if (!closes && !html.Tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase)) continue;
                isOpen = !closes;
                break;
            }

            processor.ParserStates[Index] = new Look(last, isOpen);
            return isOpen;
        }

        /// <summary>How far back was looked.</summary>
        private sealed record Look(Inline Last, bool IsOpen);
    }
}
