using System.Text;
using CourseKit.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// The text of a paragraph or heading as readers are shown it, line by line, with the place of each character in the body. Code, formulas,
/// links that work and escaped signs are <see cref="Other"/>: nothing in them is anybody's syntax.
/// </summary>
internal sealed class LeafText
{
    public const char Other = '\uFFFC';

    /// <summary>A web address that stands in the text by itself.</summary>
    public const char Address = '\uFFFB';

    private readonly StringBuilder _text = new();
    private readonly List<int> _places = [];
    private readonly BodyDraft _body;

    private LeafText(BodyDraft body) => _body = body;

    public string Text { get; private set; } = "";

    public static LeafText Of(ContainerInline inline, BodyDraft body)
    {
        var text = new LeafText(body);
        text.Add(inline);
        text.Text = text._text.ToString();
        return text;
    }

    public Location Locate(int start, int end)
    {
        var last = _places[Math.Max(start, end - 1)];
        var first = Math.Min(_places[start], last);
        return _body.Text.Locate(TextSpan.FromBounds(first, Math.Min(last + 1, _body.Text.Text.Length)));
    }

    /// <summary>What the author typed between two characters of the text, the second left out.</summary>
    public string Source(int start, int end) =>
        _places[end] > _places[start] ? _body.Text.Text.Substring(_places[start], _places[end] - _places[start]) : "";

    private void Add(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal);
                    break;
                case LineBreakInline:
                    Add('\n', inline.Span.Start);
                    break;
                case LinkInline { IsAutoLink: true } or AutolinkInline:
                    Add(Address, inline.Span.Start);
                    break;
                case ContainerInline inner and not LinkInline:
                    Add(inner);
                    break;
                default:
                    Add(Other, inline.Span.Start);
                    break;
            }
        }
    }

    private void Add(LiteralInline literal)
    {
        var content = literal.Content;
        for (var i = 0; i < content.Length; i++)
        {
            var isEscaped = i == 0 && literal.IsFirstCharacterEscaped;
            Add(isEscaped ? Other : content.Text[content.Start + i], literal.Span.Start + i + (literal.IsFirstCharacterEscaped ? 1 : 0));
        }
    }

    private void Add(char c, int place)
    {
        _text.Append(c);
        _places.Add(Math.Max(0, Math.Min(place, Math.Max(0, _body.Text.Text.Length - 1))));
    }
}
