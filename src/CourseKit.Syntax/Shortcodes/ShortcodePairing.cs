namespace CourseKit.Syntax;

/// <summary>
/// Says which closing tag belongs to which opening tag, by stack as Hugo does, and reports what does not fit: each mistake once.
/// </summary>
internal sealed class ShortcodePairing
{
    private readonly SourceText _source;
    private readonly IReadOnlyList<ShortcodeTag> _tags;
    private readonly ShortcodeTable _table;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly int[] _closers;
    private readonly HashSet<int> _unclosed = [];
    private readonly Stack<int> _open = new();
    private readonly Dictionary<string, int> _openCount = new(StringComparer.Ordinal);

    // By name: closing minus opening tags that are still to come.
    private readonly Dictionary<string, int> _closersAhead = new(StringComparer.Ordinal);

    // By name: closing tags still to come whose opening tag was ended by a message already.
    private readonly Dictionary<string, int> _forgiven = new(StringComparer.Ordinal);

    private ShortcodePairing(SourceText source, IReadOnlyList<ShortcodeTag> tags, ShortcodeTable table, ICollection<Diagnostic> diagnostics)
    {
        _source = source;
        _tags = tags;
        _table = table;
        _diagnostics = diagnostics;
        _closers = new int[tags.Count];
    }

    /// <summary>Takes the tags of a file in order.</summary>
    public static ShortcodePairs Pair(
        SourceText source, IReadOnlyList<ShortcodeTag> tags, ShortcodeTable table, ICollection<Diagnostic> diagnostics)
    {
        var pairing = new ShortcodePairing(source, tags, table, diagnostics);
        pairing.PairAll();
        return new ShortcodePairs(pairing._closers, pairing._unclosed);
    }

    private void PairAll()
    {
        foreach (var tag in _tags)
        {
            if (tag.Kind == ShortcodeTagKind.Close) Add(_closersAhead, tag.Name, 1);
            else if (tag.Kind == ShortcodeTagKind.Open && !tag.SelfClosing) Add(_closersAhead, tag.Name, -1);
        }

        for (var i = 0; i < _tags.Count; i++)
        {
            _closers[i] = -1;
            if (_tags[i].Kind == ShortcodeTagKind.Open) Open(i);
            else if (_tags[i].Kind == ShortcodeTagKind.Close) Close(i);
        }

        while (_open.Count > 0) LeaveOpen(Pop());
    }

    private void Open(int index)
    {
        var tag = _tags[index];
        var signature = _table.Find(tag.Name);
        if (signature is null && !tag.IsCutOff) _diagnostics.Add(UnknownShortcode.At(_source, tag, _table));
        if (tag.SelfClosing) return;
        Add(_closersAhead, tag.Name, 1);
        if (signature?.Inner == ShortcodeInner.None) return;
        _open.Push(index);
        Add(_openCount, tag.Name, 1);
    }

    private void Close(int index)
    {
        var tag = _tags[index];
        Add(_closersAhead, tag.Name, -1);
        if (Count(_forgiven, tag.Name) > 0) Add(_forgiven, tag.Name, -1);
        else if (Count(_openCount, tag.Name) > 0) CloseOpen(index);
        else if (_table.Find(tag.Name)?.Inner == ShortcodeInner.None) _diagnostics.Add(ClosingTagNotTaken.At(_source, tag));
        else CloseNothing(index);
    }

    private void CloseOpen(int index)
    {
        while (_tags[_open.Peek()].Name != _tags[index].Name)
        {
            var inner = Pop();
            if (!MustBeClosed(inner)) continue;
            if (Count(_closersAhead, _tags[inner].Name) > 0)
            {
                // Crossed tags: the closing tag of the inner one comes later. One message, and that tag says no more.
                Add(_forgiven, _tags[inner].Name, 1);
                _diagnostics.Add(ClosingTagMismatched.At(_source, _tags[inner], _tags[index]));
            }
            else
            {
                LeaveOpen(inner);
            }
        }

        _closers[Pop()] = index;
    }

    /// <summary>No shortcode of that name is open: a misspelt name, or a closing tag too many.</summary>
    private void CloseNothing(int index)
    {
        var tag = _tags[index];
        while (_open.Count > 0 && !IsMeant(_open.Peek(), tag.Name) && !MustBeClosed(_open.Peek())) Pop();
        var isMisspelt = _open.Count > 0 && IsMeant(_open.Peek(), tag.Name);
        if (!isMisspelt)
        {
            _diagnostics.Add(ClosingTagNeverOpened.At(_source, tag, _table));
            return;
        }

        // An unknown opening tag was reported, and its closing tag with it.
        var opening = _tags[_open.Peek()];
        if (_table.Find(opening.Name) is not null) _diagnostics.Add(ClosingTagMismatched.At(_source, opening, tag));
        _closers[Pop()] = index;
    }

    /// <summary>
    /// True when a closing tag stands where that of an open shortcode is missing: its name is near, or another known one.
    /// </summary>
    private bool IsMeant(int index, string closing)
    {
        var open = _tags[index].Name;
        if (Count(_openCount, open) <= Count(_closersAhead, open)) return false;
        return IsNear(open, closing) || (MustBeClosed(index) && _table.Find(closing) is not null);
    }

    private int Pop()
    {
        var index = _open.Pop();
        Add(_openCount, _tags[index].Name, -1);
        return index;
    }

    private void LeaveOpen(int index)
    {
        if (MustBeClosed(index) && !_tags[index].IsCutOff) _unclosed.Add(index);
    }

    private bool MustBeClosed(int index) => _table.Find(_tags[index].Name)?.Inner is ShortcodeInner.Markdown or ShortcodeInner.Raw;

    private static bool IsNear(string left, string right) => Suggestion.Nearest(left, [right]) is not null;

    private static int Count(Dictionary<string, int> counts, string name) => counts.TryGetValue(name, out var count) ? count : 0;

    private static void Add(Dictionary<string, int> counts, string name, int change) => counts[name] = Count(counts, name) + change;
}

/// <param name="Closers">By index of an opening tag, the index of the tag that closes it; -1 for none.</param>
/// <param name="Unclosed">The opening tags that must be closed and are not.</param>
internal sealed record ShortcodePairs(IReadOnlyList<int> Closers, HashSet<int> Unclosed);
