using System.Text;

namespace CourseKit.Generator;

/// <summary>Writes C# line by line with its indentation, so that the code which emits reads like what it emits.</summary>
internal sealed class SourceWriter
{
    private const int Indent = 4;
    private readonly StringBuilder _text = new(8192);
    private int _depth;

    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', _depth * Indent).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>A blank line between members, none before the first.</summary>
    public SourceWriter Gap()
    {
        if (_text.Length < 2 || _text[_text.Length - 2] is not ('{' or '\n')) Line();
        return this;
    }

    /// <param name="head">Empty after a head of several lines.</param>
    public SourceWriter Open(string head = "")
    {
        if (head.Length > 0) Line(head);
        Line("{");
        _depth++;
        return this;
    }

    public SourceWriter Close(string tail = "")
    {
        _depth--;
        return Line("}" + tail);
    }

    /// <summary>A doc comment of one line.</summary>
    public SourceWriter Doc(string tag, string text) => Line($"/// <{tag}>{DocText.Of(text)}</{tag}>");

    public override string ToString() => _text.ToString();
}
