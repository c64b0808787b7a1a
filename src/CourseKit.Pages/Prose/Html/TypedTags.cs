using CourseKit.Syntax;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Tells a tag that an author typed as a word (<c>The &lt;li&gt; element</c>) from one that is HTML: it stands where its element means
/// nothing, or in a sentence that cannot hold it, with blanks around it.
/// </summary>
internal sealed class TypedTags(BodyDraft draft)
{
    private readonly string _text = draft.Text.Text;

    /// <summary>Why a browser would show nothing of a tag, whatever follows it; null when it may mean something.</summary>
    /// <param name="isOpen">Whether such an element is open.</param>
    public Diagnostic? Meaningless(BodyTag tag, Func<string, bool> isOpen)
    {
        var element = tag.Element;
        if (TagPlaces.IsOfDocuments(element)) return TypedTag.OfDocument(Place(tag), Written(tag), tag.Inline is not null);
        if (TagPlaces.ContainersOf(element) is { } containers)
        {
            if (isOpen("template") || Array.Exists(containers, container => isOpen(container))) return null;
            if (TagPlaces.IsShownAnywhere(element) && !(tag.IsBare && IsWord(tag))) return null;
            return TypedTag.OutsideOf(Place(tag), Written(tag), containers, tag.Inline is not null);
        }

        if (!tag.IsBare || tag.IsClosing || !TagPlaces.IsNothingByItself(element)) return null;
        // Of a picture in a block of HTML the missing text is told.
        return element == "img" && tag.Inline is null ? null : TypedTag.WithoutAttributes(Place(tag), Written(tag), tag.Inline is not null);
    }

    /// <summary>For an opening tag and what closes it, with nothing between.</summary>
    public Diagnostic? Empty(BodyTag tag, BodyTag closing)
    {
        if (!tag.IsBare || tag.Inline is null || closing.Inline is null || tag.Span.End != closing.Span.Start) return null;
        if (TagPlaces.IsShownEmpty(tag.Element)) return null;
        var whole = TextSpan.FromBounds(tag.Span.Start, closing.Span.End);
        return IsWord(whole) ? TypedTag.Empty(draft.Text.Locate(whole), Written(whole)) : null;
    }

    /// <summary>For a tag that a sentence cannot hold.</summary>
    /// <param name="closing">What closes it; null for one that nothing closes.</param>
    public Diagnostic? InSentence(BodyTag tag, BodyTag? closing)
    {
        if (!tag.IsBare) return null;
        if (TagPlaces.CanStandInSentence(tag.Element))
        {
            var isWord = closing is null
                ? tag.Element == "br" && EndsSide(tag)
                : TagPlaces.IsOfWords(tag.Element) && HoldsBlanks(tag, closing);
            return isWord ? TypedTag.InSentence(Place(tag), Written(tag)) : null;
        }

        var isTyped = tag.Inline is { } inline
            ? IsWord(tag) && HasWordsBefore(inline) && !IsRuleInCell(tag, inline)
            : tag.BeginsBlock && !TagPlaces.IsVoid(tag.Element) && BeginsSentence(tag, closing);
        return isTyped ? TypedTag.InSentence(Place(tag), Written(tag)) : null;
    }

    /// <summary>For a closing tag of an element that nobody closes, or that needs none.</summary>
    public Diagnostic? StrayClosing(BodyTag tag) =>
        tag.Inline is not null && IsWord(tag) ? TypedTag.InSentence(Place(tag), Written(tag)) : null;

    public static void ShowAsText(BodyTag tag)
    {
        if (tag.Inline is not { } inline) return;
        inline.ReplaceBy(new LiteralInline(inline.Tag) { Span = inline.Span, Line = inline.Line, Column = inline.Column });
    }

    /// <summary>Whether a call stands in the same line of text whose template may have opened what the tag needs.</summary>
    public bool StandsByCall(BodyTag tag)
    {
        MarkdownObject top = tag.Inline!;
        while (top is Inline { Parent: { } parent }) top = parent;
        return top.Descendants().OfType<EmbedInline>().Any(
            embed => draft.Embeds[embed.Index].AsCall is { } call && !Shortcodes.IsBuiltIn(call.Signature));
    }

    private Location Place(BodyTag tag) => draft.Text.Locate(tag.Span);

    private string Written(BodyTag tag) => Written(tag.Span);

    private string Written(TextSpan span) => _text.Substring(span.Start, span.Length);

    private bool IsWord(BodyTag tag) => IsWord(tag.Span);

    /// <summary>Whether blanks or the marks of a sentence stand around it, and no other tag.</summary>
    private bool IsWord(TextSpan span)
    {
        var (before, after) = (span.Start - 1, span.End);
        if (before >= 0 && !EndsWord(_text[before])) return false;
        if (after < _text.Length && !EndsWord(_text[after])) return false;
        while (before >= 0 && _text[before] is ' ' or '\t') before--;
        while (after < _text.Length && _text[after] is ' ' or '\t') after++;
        return (before < 0 || _text[before] != '>') && (after >= _text.Length || _text[after] != '<');
    }

    /// <summary>Whether a pair in one line has blanks just inside and the sentence around it: <c>the &lt;b> and &lt;/b> tags</c>.</summary>
    private bool HoldsBlanks(BodyTag tag, BodyTag closing)
    {
        var (start, end) = (tag.Span.End, closing.Span.Start);
        return tag.Inline is not null && closing.Inline is not null && end > start + 2 && _text[start] == ' ' && _text[end - 1] == ' '
            && _text.IndexOf('\n', start, end - start) < 0 && IsWord(tag) && IsWord(closing);
    }

    /// <summary>Whether a line of text, and no more, ends with a tag behind words: there is nothing that it would break from.</summary>
    private bool EndsSide(BodyTag tag) =>
        draft.IsLine && tag.Inline is { } inline && IsWord(tag) && HasWordsBefore(inline) && _text.AsSpan(tag.Span.End).Trim().IsEmpty;

    private static bool EndsWord(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || c == '|';

    private static bool HasWordsBefore(HtmlInline inline)
    {
        if (inline.PreviousSibling is { } sibling) return sibling is not (HtmlInline or LineBreakInline);
        return inline.NextSibling is null || inline.Parent is { ParentBlock: null or HeadingBlock };
    }

    /// <summary>A line across a cell stands between its texts as it does in other tables.</summary>
    private static bool IsRuleInCell(BodyTag tag, HtmlInline inline)
    {
        if (tag.Element != "hr") return false;
        ContainerInline? top = inline.Parent;
        while (top is { Parent: { } parent }) top = parent;
        return top?.ParentBlock?.Parent is TableCell;
    }

    /// <summary>Whether words go on behind the tag in small letters, and behind the one that closes it.</summary>
    private bool BeginsSentence(BodyTag tag, BodyTag? closing)
    {
        var at = tag.Span.End;
        if (at + 1 >= _text.Length || _text[at] != ' ' || !char.IsLower(_text[at + 1])) return false;
        if (closing is null) return true;
        var (start, end) = (closing.Span.Start, closing.Span.End);
        if (_text[start - 1] != ' ' || _text.IndexOf('\n', at, start - at) >= 0 || end >= _text.Length) return false;
        return char.IsPunctuation(_text[end]) || (_text[end] == ' ' && end + 1 < _text.Length && char.IsLetter(_text[end + 1]));
    }
}
