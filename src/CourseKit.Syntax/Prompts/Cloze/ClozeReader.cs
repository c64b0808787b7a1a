namespace CourseKit.Syntax;

/// <summary>
/// Reads the deletions of a cloze: <c>{text}</c> or <c>{text|hint}</c>, outside of maths, code and addresses. <c>\{</c> is a brace.
/// </summary>
public sealed class ClozeReader
{
    private readonly MappedText _cloze;
    private readonly string _text;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly List<ClozeDeletion> _deletions = [];
    private int _depth;
    private int _open;
    private int _bar;
    private int _nested;
    private bool _isReported;

    private ClozeReader(MappedText cloze, ICollection<Diagnostic> diagnostics)
    {
        _cloze = cloze;
        _text = cloze.Text;
        _diagnostics = diagnostics;
    }

    /// <summary>Takes the text of a cloze without its metadata.</summary>
    public static EquatableArray<ClozeDeletion> Read(MappedText cloze, ICollection<Diagnostic> diagnostics)
    {
        var reader = new ClozeReader(cloze, diagnostics);
        reader.ReadAll();
        if (reader._deletions.Count == 0 && !reader._isReported && cloze.Text.Length > 0)
        {
            diagnostics.Add(ClozeWithoutDeletion.At(cloze.Locate(new TextSpan(0, cloze.Text.Length))));
        }

        return reader._deletions.ToEquatableArray();
    }

    private void ReadAll()
    {
        var opaque = new OpaqueSpans(_text);
        for (var at = 0; at < _text.Length; at++)
        {
            var end = Math.Max(opaque.SkipAt(at), AddressSpans.SkipAt(_text, at));
            if (end > at) at = end - 1;
            else if (_text[at] == '\\') at++;
            else if (_text[at] == '{') Open(at);
            else if (_text[at] == '}') Close(at);
            else if (_text[at] == '|' && _depth == 1 && _bar < 0) _bar = at;
        }

        if (_depth > 0) Report(DeletionNotClosed.At(Locate(_open, 1), "{"));
    }

    private void Open(int at)
    {
        _depth++;
        if (_depth == 1) (_open, _bar, _nested) = (at, -1, -1);
        else if (_nested < 0) _nested = at;
    }

    private void Close(int at)
    {
        if (_depth == 0)
        {
            Report(DeletionNotClosed.At(Locate(at, 1), "}"));
            return;
        }

        _depth--;
        if (_depth > 0) return;
        if (_nested >= 0) Report(NestedDeletion.At(Locate(_nested, 1), Locate(_open, 1)));
        var textEnd = _bar < 0 ? at : _bar;
        var text = _text.Substring(_open + 1, textEnd - _open - 1);
        var hint = _bar < 0 ? "" : _text.Substring(_bar + 1, at - _bar - 1).Trim();
        if (text.Trim().Length == 0) Report(EmptyDeletion.At(Locate(_open, at + 1 - _open)));
        else _deletions.Add(new ClozeDeletion(TextSpan.FromBounds(_open, at + 1), text, hint.Length == 0 ? null : hint));
    }

    private Location Locate(int start, int length) => _cloze.Locate(new TextSpan(start, length));

    private void Report(Diagnostic diagnostic)
    {
        _isReported = true;
        _diagnostics.Add(diagnostic);
    }
}
