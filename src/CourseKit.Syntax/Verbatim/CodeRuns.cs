namespace CourseKit.Syntax;

/// <summary>
/// The runs of backticks in a paragraph, so that the one which closes a code span is found without searching again and again.
/// </summary>
internal sealed class CodeRuns
{
    public static CodeRuns None { get; } = new("", 0, 0, default);

    private readonly Dictionary<int, Queue<int>> _startsByLength = [];

    /// <summary>Takes the shortcodes from the paragraph's start on: what stands in them is not part of it.</summary>
    public CodeRuns(string text, int start, int end, NodeCursor nodes)
    {
        for (var at = start; at < end;)
        {
            if (nodes.NextStart <= at)
            {
                at = Math.Max(at, nodes.Next!.Span.End);
                nodes.Skip();
            }
            else if (text[at] == '`')
            {
                var length = LengthAt(text, at, Math.Min(end, nodes.NextStart));
                Add(at, length);
                at += length;
            }
            else
            {
                at++;
            }
        }
    }

    public static int LengthAt(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && text[end] == '`') end++;
        return end - at;
    }

    /// <summary>The offset of the next run of exactly this length; -1 when there is none. Offsets asked for must not decrease.</summary>
    public int Next(int length, int from)
    {
        if (!_startsByLength.TryGetValue(length, out var starts)) return -1;
        while (starts.Count > 0 && starts.Peek() < from) starts.Dequeue();
        return starts.Count > 0 ? starts.Peek() : -1;
    }

    private void Add(int start, int length)
    {
        if (!_startsByLength.TryGetValue(length, out var starts)) _startsByLength[length] = starts = new Queue<int>();
        starts.Enqueue(start);
    }
}
