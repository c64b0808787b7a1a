using System.Text;

namespace OwnEngine;

/// <summary>Puts a text together and refuses to let it grow beyond the limit.</summary>
internal sealed class TextBuilder(RenderContext context, Node at)
{
    private readonly StringBuilder _text = new();

    public TextBuilder Append(TemplateValue value) => Append(value.IsString ? value.AsString : context.TextOf(value));

    public TextBuilder Append(ReadOnlySpan<char> text)
    {
        context.CheckSize((long)_text.Length + text.Length, at);
        _text.Append(text);
        return this;
    }

    public string Finish() => _text.ToString();
}
