using System.Text;

namespace CourseKit.Export;

/// <summary>Changes to be made in a text. They may be given in any order; of two that overlap, the one that begins first is made.</summary>
internal sealed class TextEdits
{
    private readonly List<(int Start, int End, string Text)> _edits = [];

    public void Replace(int start, int end, string text) => _edits.Add((start, end, text));

    public void Remove(int start, int end) => Replace(start, end, "");

    /// <param name="text">The text that the offsets are of.</param>
    /// <param name="copy">Writes a stretch that no edit touches.</param>
    public string Apply(string text, Action<StringBuilder, ReadOnlySpan<char>> copy)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in _edits.OrderBy(edit => edit.Start).ThenBy(edit => edit.End))
        {
            if (edit.Start < at || edit.End > text.Length || edit.End < edit.Start) continue;
            copy(result, text.AsSpan(at, edit.Start - at));
            result.Append(edit.Text);
            at = edit.End;
        }

        copy(result, text.AsSpan(at));
        return result.ToString();
    }
}
