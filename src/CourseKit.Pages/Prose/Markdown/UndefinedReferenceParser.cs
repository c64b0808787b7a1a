using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>A reference to a footnote or link that the page does not define. It is shown as the text that it is.</summary>
public sealed class UndefinedReferenceInline(string label, bool isFootnote) : LeafInline
{
    /// <summary>Without brackets, and without the caret of a footnote.</summary>
    public string Label { get; } = label;

    public bool IsFootnote { get; } = isFootnote;

    public required string Written { get; init; }
}

/// <summary>
/// Finds <c>[^x]</c> and <c>[text][x]</c> without a definition. Markdown shows both as text without a word; here Markdown's own
/// definitions are asked at the place itself, so that nothing is found in code or where brackets mean something else.
/// </summary>
internal sealed class UndefinedReferenceParser : InlineParser
{
    /// <summary>How far back the text of a link is looked for; a bound, so that a line of brackets is read in linear time.</summary>
    private const int LongestText = 500;

    public UndefinedReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isFootnote = slice.PeekChar() == '^';
        var followsText = !isFootnote && slice.Start > 0 && slice.PeekCharExtra(-1) == ']';
        if (!isFootnote && !followsText) return false;
        var rest = slice;
        if (!LinkHelper.TryParseLabel(ref rest, out var label) || label is null) return false;
        if (processor.Document.ContainsLinkReferenceDefinition(label)) return false;
        if (isFootnote ? !IsFootnote(label, rest.CurrentChar) : !IsClearlyMeant(slice.Text, slice.Start - 1, label)) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var length = rest.Start - slice.Start;
        processor.Inline = new UndefinedReferenceInline(isFootnote ? label.Substring(1) : label, isFootnote)
        {
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
            Written = slice.Text.Substring(slice.Start, length),
        };
        slice = rest;
        return true;
    }

    private static bool IsFootnote(string label, char next) =>
        label.Length > 1 && next is not ('(' or '[') && !label.Any(char.IsWhiteSpace);

    /// <summary>Not <c>list[0][1]</c>, not the citations <c>[3][4]</c>: the label has a letter and the text stands by itself.</summary>
    private static bool IsClearlyMeant(string text, int closingBracket, string label)
    {
        if (!label.Any(char.IsLetter)) return false;
        var depth = 0;
        for (var i = closingBracket; i >= Math.Max(0, closingBracket - LongestText); i--)
        {
            if (text[i] == ']') depth++;
            else if (text[i] == '[' && --depth == 0)
            {
                return i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '_' or ']' or ')');
            }
        }

        return false;
    }
}
