using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Paragraphs that begin with definitions of links. Markdig goes over what is left of the paragraph for each of them, which for a list of
/// thousands takes minutes; so it is given a hundred lines at a time.
/// </summary>
internal class DefinitionParagraphs : ParagraphBlockParser
{
    private const int LinesAtOnce = 100;

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is ParagraphBlock { Lines.Count: > LinesAtOnce } paragraph) ReadAtOnce(processor, paragraph);
        return base.Close(processor, block);
    }

    private void ReadAtOnce(BlockProcessor processor, ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines;
        var at = 0;
        while (lines.Count - at > LinesAtOnce && IsDefinition(lines.Lines[at].Slice))
        {
            var end = at + LinesAtOnce;
            while (end < lines.Count && !IsDefinition(lines.Lines[end].Slice)) end++;
            var part = new ParagraphBlock(this) { Lines = Part(lines, at, end) };
            var hasText = base.Close(processor, part);
            at = end;
            if (!hasText) continue;
            at -= part.Lines.Count;
            break;
        }

        if (at > 0) paragraph.Lines = Part(lines, at, lines.Count);
    }

    private static StringLineGroup Part(StringLineGroup lines, int start, int end)
    {
        var part = new StringLineGroup(Math.Max(1, end - start));
        for (var i = start; i < end; i++) part.Add(ref lines.Lines[i]);
        return part;
    }

    /// <summary>Whether a line begins one, and so is neither the address nor the title of the one before.</summary>
    private static bool IsDefinition(StringSlice line)
    {
        line.TrimStart();
        return line.CurrentChar == '[' && line.IndexOf(']') is var close && close > line.Start + 1 && close < line.End
            && line.Text[close + 1] == ':';
    }
}
