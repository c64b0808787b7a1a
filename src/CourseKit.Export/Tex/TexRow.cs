using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>A line of a formula that has a number or a tag.</summary>
/// <param name="Label">Null for none.</param>
/// <param name="Tag">What <c>\tag</c> says; null for the next number.</param>
/// <param name="End">The index of the token before which a tag can stand.</param>
/// <param name="Environment">Empty for a tag outside of one.</param>
internal sealed record TexRow(string? Label, string? Tag, int End, string Environment);

/// <summary>
/// Finds the lines that a page numbers: those of LaTeX's environments without a star, unless they say otherwise, and whatever has a tag.
/// </summary>
internal sealed class TexRows
{
    private static readonly string[] _numbered = ["equation", "align", "alignat", "gather", "flalign", "eqnarray", "multline"];
    private static readonly string[] _ofOneRow = ["equation", "multline"];

    private readonly IReadOnlyList<TexToken> _tokens;
    private readonly List<TexRow> _rows = [];
    private readonly Stack<string> _environments = new();
    private string _outer = "";
    private string? _label;
    private string? _tag;
    private bool _isUnnumbered;
    private bool _isEmpty = true;

    private TexRows(IReadOnlyList<TexToken> tokens) => _tokens = tokens;

    public static IReadOnlyList<TexRow> Of(IReadOnlyList<TexToken> tokens)
    {
        var rows = new TexRows(tokens);
        rows.Read();
        return rows._rows;
    }

    private void Read()
    {
        var depth = 0;
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            if (token.Kind == TexKind.Command && Command(token, i, depth) is { } end) i = end - 1;
            else if (!token.IsSkipped) _isEmpty = false;
            depth += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
        }

        if (_environments.Count == 0) EndRow(_tokens.Count);
    }

    /// <summary>The index behind what a command of lines and numbers takes; null for another command.</summary>
    private int? Command(TexToken token, int at, int depth)
    {
        var end = TexGroup.End(_tokens, at);
        switch (token.Span)
        {
            case "\\begin":
                Begin(TexGroup.Text(_tokens, at));
                return end;
            case "\\end":
                End(at);
                return end;
            case "\\label":
                _label = TexGroup.Text(_tokens, at).Trim();
                return end;
            case "\\tag":
                var name = at + 1 < _tokens.Count && _tokens[at + 1].Is('*') ? at + 1 : at;
                _tag = TexGroup.Text(_tokens, name);
                return TexGroup.End(_tokens, name);
            case "\\nonumber" or "\\notag":
                _isUnnumbered = true;
                return at + 1;
            case "\\\\" when depth == 0 && _environments.Count == 1 && Array.IndexOf(_ofOneRow, _outer) < 0:
                EndRow(at);
                return at + 1;
            default:
                return null;
        }
    }

    private void Begin(string name)
    {
        if (_environments.Count == 0) (_outer, _isEmpty) = (name, true);
        _environments.Push(name);
    }

    private void End(int at)
    {
        if (_environments.Count == 0) return;
        if (_environments.Count == 1)
        {
            EndRow(at);
            _outer = "";
        }

        _environments.Pop();
    }

    private void EndRow(int at)
    {
        var isNumbered = _tag is not null || (!_isUnnumbered && !_isEmpty && Array.IndexOf(_numbered, _outer) >= 0);
        if (isNumbered) _rows.Add(new TexRow(_label, _tag, at, _outer));
        (_label, _tag, _isUnnumbered, _isEmpty) = (null, null, false, true);
    }
}
