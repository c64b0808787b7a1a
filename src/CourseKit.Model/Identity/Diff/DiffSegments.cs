using System.Text;

namespace CourseKit.Model;

/// <summary>Collects the pieces of a difference in the form that reads best.</summary>
internal sealed class DiffSegments
{
    private readonly List<DiffSegment> _done = [];
    private readonly StringBuilder _same = new();
    private readonly StringBuilder _removed = new();
    private readonly StringBuilder _added = new();

    /// <summary>A blank after a change that may belong to it.</summary>
    private readonly StringBuilder _blank = new();

    /// <summary>A blank alone between two changes joins them: two changed words in a row are one change.</summary>
    public void Add(DiffPart part, List<string> words)
    {
        foreach (var word in words)
        {
            if (part == DiffPart.Same) AddSame(word);
            else AddChange(part == DiffPart.Removed ? _removed : _added, word);
        }
    }

    public IReadOnlyList<DiffSegment> ToList()
    {
        EndChange();
        Flush(DiffPart.Same, _same);
        return _done;
    }

    private bool IsChanging => _removed.Length + _added.Length > 0;

    private void AddSame(string word)
    {
        if (IsChanging && _blank.Length == 0 && string.IsNullOrWhiteSpace(word))
        {
            _blank.Append(word);
            return;
        }

        EndChange();
        _same.Append(word);
    }

    private void AddChange(StringBuilder side, string word)
    {
        if (!IsChanging) Flush(DiffPart.Same, _same);
        _removed.Append(_blank);
        _added.Append(_blank);
        _blank.Clear();
        side.Append(word);
    }

    private void EndChange()
    {
        Flush(DiffPart.Removed, _removed);
        Flush(DiffPart.Added, _added);
        _same.Append(_blank);
        _blank.Clear();
    }

    private void Flush(DiffPart part, StringBuilder text)
    {
        if (text.Length > 0) _done.Add(new DiffSegment(part, text.ToString()));
        text.Clear();
    }
}
