namespace CourseKit.Model;

/// <summary>The tokens that are still to be read: those of the formula, and before them what commands were replaced by.</summary>
public sealed class TexInput
{
    private readonly Stack<Level> _levels = new();

    /// <param name="at">The index of the first token to be read.</param>
    public TexInput(IReadOnlyList<TexToken> tokens, int at = 0) => _levels.Push(new Level(tokens, 0) { At = at });

    /// <summary>How deep in replacements the token stood that was read last.</summary>
    public int Depth { get; private set; }

    public bool TryNext(out TexToken token)
    {
        if (!TryPeek(out token)) return false;
        var level = _levels.Peek();
        level.At++;
        Depth = level.Depth;
        return true;
    }

    public bool TryPeek(out TexToken token)
    {
        while (_levels.Count > 0)
        {
            var level = _levels.Peek();
            if (level.At < level.Tokens.Count)
            {
                token = level.Tokens[level.At];
                return true;
            }

            _levels.Pop();
        }

        token = default;
        return false;
    }

    /// <summary>Puts tokens before all others, one deeper than the given depth.</summary>
    public void Push(IReadOnlyList<TexToken> tokens, int depth) => _levels.Push(new Level(tokens, depth + 1));

    /// <summary>Puts a token back that was read.</summary>
    public void Return(TexToken token) => _levels.Push(new Level([token], Depth));

    public void SkipBlanks()
    {
        while (TryPeek(out var token) && token.IsSkipped) TryNext(out _);
    }

    public void SkipBlanksInto(List<TexToken> output)
    {
        while (TryPeek(out var token) && token.IsSkipped)
        {
            output.Add(token);
            TryNext(out _);
        }
    }

    /// <summary>A group with its braces and what stands before them, character for character; empty where no group is.</summary>
    public List<TexToken> Raw()
    {
        var read = new List<TexToken>();
        SkipBlanksInto(read);
        if (!TryPeek(out var open) || !open.Is('{')) return read;
        for (var depth = 0; TryNext(out var token);)
        {
            read.Add(token);
            depth += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            if (depth == 0) break;
        }

        return read;
    }

    /// <summary>A group without its braces, or one token; empty at the end of the formula or of a group.</summary>
    public List<TexToken> Argument()
    {
        SkipBlanks();
        if (!TryPeek(out var first) || first.Is('}')) return [];
        TryNext(out first);
        return first.Is('{') ? UpTo('}') : [first];
    }

    /// <summary>A group without its braces; null where none is, or one that is not closed.</summary>
    public List<TexToken>? Group()
    {
        SkipBlanks();
        var raw = Raw();
        var depth = raw.Sum(token => token.Is('{') ? 1 : token.Is('}') ? -1 : 0);
        return raw.Count == 0 || depth != 0 ? null : raw.GetRange(1, raw.Count - 2);
    }

    /// <summary>What stands in brackets here, without them; null when no bracket does.</summary>
    public List<TexToken>? Optional()
    {
        if (!SkipBlanksBefore('[')) return null;
        TryNext(out _);
        return UpTo(']');
    }

    /// <summary>Skips blanks if they are followed by a sign; false, and they are still to be read, if not.</summary>
    public bool SkipBlanksBefore(char sign)
    {
        var skipped = new List<TexToken>();
        SkipBlanksInto(skipped);
        if (TryPeek(out var token) && token.Is(sign)) return true;
        for (var i = skipped.Count - 1; i >= 0; i--) Return(skipped[i]);
        return false;
    }

    /// <summary>What stands here between two signs, without them; such pairs within it, and braces, are a part of it.</summary>
    public List<TexToken> Enclosed(char open, char close)
    {
        TryNext(out _);
        var read = new List<TexToken>();
        for (int depth = 1, braces = 0; TryNext(out var token);)
        {
            braces += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            if (braces < 0)
            {
                Return(token);
                break;
            }

            if (braces == 0) depth += token.Is(close) ? -1 : token.Is(open) ? 1 : 0;
            if (depth == 0) break;
            read.Add(token);
        }

        return read;
    }

    /// <summary>Up to a row of tokens outside of braces, which is read as well. Braces around all of it are no part of it.</summary>
    public List<TexToken> UpTo(IReadOnlyList<TexToken> delimiter)
    {
        var read = new List<TexToken>();
        for (var depth = 0; TryNext(out var token);)
        {
            read.Add(token);
            depth += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            if (depth != 0 || !EndsWith(read, delimiter)) continue;
            read.RemoveRange(read.Count - delimiter.Count, delimiter.Count);
            break;
        }

        return IsOneGroup(read) ? read.GetRange(1, read.Count - 2) : read;
    }

    private List<TexToken> UpTo(char close)
    {
        var read = new List<TexToken>();
        for (var depth = 0; TryNext(out var token);)
        {
            if (depth == 0 && token.Is(close)) break;
            depth += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            if (depth < 0)
            {
                Return(token);
                break;
            }

            read.Add(token);
        }

        return read;
    }

    private static bool EndsWith(List<TexToken> read, IReadOnlyList<TexToken> end)
    {
        if (read.Count < end.Count) return false;
        for (var i = 0; i < end.Count; i++)
        {
            if (!read[read.Count - end.Count + i].Span.SequenceEqual(end[i].Span)) return false;
        }

        return true;
    }

    private static bool IsOneGroup(List<TexToken> tokens)
    {
        if (tokens.Count < 2 || !tokens[0].Is('{') || !tokens[^1].Is('}')) return false;
        var depth = 0;
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            depth += tokens[i].Is('{') ? 1 : tokens[i].Is('}') ? -1 : 0;
            if (depth == 0) return false;
        }

        return true;
    }

    private sealed class Level(IReadOnlyList<TexToken> tokens, int depth)
    {
        public IReadOnlyList<TexToken> Tokens { get; } = tokens;

        public int Depth { get; } = depth;

        public int At { get; set; }
    }
}
