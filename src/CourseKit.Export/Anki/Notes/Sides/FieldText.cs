using System.Globalization;
using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The last step from HTML to a field. What Anki would take for a field reference, a deletion, a formula, a sound or a picture of LaTeX
/// is written so that a browser shows the same and Anki sees nothing in it; then the marks become what Anki is meant to read.
/// </summary>
internal sealed class FieldText
{
    private const char None = '\0';
    private static readonly string[] _ankiTags = ["sound:", "latex]", "$]", "$$]", "anki:"];

    private readonly string _html;
    private readonly bool _isCloze;
    private readonly StringBuilder _field;
    private readonly HtmlPosition _position = new();
    private char _before;
    private bool _inMath;
    private int _deletions;

    private FieldText(string html, bool isCloze)
    {
        (_html, _isCloze) = (html, isCloze);
        _field = new StringBuilder(html.Length + 32);
    }

    /// <summary>The field, in Unicode's normal form C, and how many deletions stand where Anki finds them.</summary>
    /// <param name="html">Well formed, <c>&lt;</c> in text and quotes in values escaped.</param>
    /// <param name="isCloze">In the fields of a cloze <c>::</c> divides a deletion.</param>
    public static (string Field, int Deletions) Finish(string html, bool isCloze)
    {
        var text = new FieldText(html.Trim(), isCloze);
        for (var i = 0; i < text._html.Length; i++) text.Add(i);
        return (UnicodeComposition.Compose(text._field.ToString()), text._deletions);
    }

    /// <summary>A field that is text, not HTML.</summary>
    public static string OfPlain(string text, bool isCloze)
    {
        var html = new StringWriter();
        Rendering.HtmlText.Write(text, html);
        return Finish(html.ToString(), isCloze).Field;
    }

    private void Add(int i)
    {
        var c = _html[i];
        if (FieldMark.Is(c)) AddMark(c);
        else if (char.IsSurrogate(c)) AddSurrogate(i);
        else if (c == '\t') AddEntity(c);
        else if (!char.IsControl(c) || c == '\n') AddCharacter(c, i);
    }

    private void AddMark(char mark)
    {
        // Nothing of Anki's works inside a tag: a deletion there would tear it apart.
        if (_position.InTag || FieldMark.TextOf(mark) is not { } text) return;
        _inMath = mark is FieldMark.MathOpen or FieldMark.DisplayOpen || (_inMath && mark is not (FieldMark.MathClose or FieldMark.DisplayClose));
        if (mark == FieldMark.ClozeOpen) _deletions++;
        _field.Append(text);
        _before = mark;
    }

    private void AddCharacter(char c, int i)
    {
        var next = i + 1 < _html.Length ? _html[i + 1] : None;
        if (c is '{' or '}' && (c == _before || FieldMark.IsBrace(_before) || FieldMark.IsBrace(next))) AddEntity(c);
        else if (c == ':' && _isCloze && (c == _before || FieldMark.IsColons(_before) || FieldMark.IsColons(next))) AddEntity(c);
        else if (c == '[' && StartsAnkiTag(i + 1)) AddEntity(c);
        else if (c is '(' or ')' or '[' or ']' && _before == '\\' && !_inMath && !_position.InTag) AddApart(c);
        else if (JoinsTag(c)) AddEntity(c);
        else _field.Append(c);
        _position.Pass(c);
        _before = c;
    }

    /// <summary>MathJax does not look for a delimiter across elements.</summary>
    private void AddApart(char c) => _field.Append("<span>").Append(c).Append("</span>");

    private void AddEntity(char c)
    {
        _field.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
        if (c == '\t') _before = c;
    }

    /// <summary>A half of a pair without the other is nothing that a file could hold.</summary>
    private void AddSurrogate(int i)
    {
        var isPair = char.IsHighSurrogate(_html[i])
            ? i + 1 < _html.Length && char.IsLowSurrogate(_html[i + 1])
            : i > 0 && char.IsHighSurrogate(_html[i - 1]);
        _field.Append(isPair ? _html[i] : '\uFFFD');
        _before = None;
    }

    private bool StartsAnkiTag(int at)
    {
        if (at < _html.Length && _html[at] == '/') at++;
        return Array.Exists(_ankiTags, tag => string.Compare(_html, at, tag, 0, tag.Length, StringComparison.OrdinalIgnoreCase) == 0);
    }

    /// <summary>An accent right after a tag would be composed with its <c>&gt;</c>, by us or by Anki.</summary>
    private bool JoinsTag(char c) =>
        c >= '\u0300' && _before == '>'
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
