namespace CourseKit.Model;

/// <summary>Parts TeX into tokens as TeX itself does with its usual categories of characters. The tokens tile the text.</summary>
public static class TexLexer
{
    public static List<TexToken> Read(string tex)
    {
        var tokens = new List<TexToken>(tex.Length);
        for (var at = 0; at < tex.Length;)
        {
            var (kind, end) = tex[at] switch
            {
                '\\' => (TexKind.Command, CommandEnd(tex, at)),
                '%' => (TexKind.Comment, LineEnd(tex, at)),
                var c when char.IsWhiteSpace(c) => (TexKind.Blank, BlankEnd(tex, at)),
                _ => (TexKind.Character, CharacterEnd(tex, at)),
            };
            tokens.Add(new TexToken(kind, tex, at, end - at));
            at = end;
        }

        return tokens;
    }

    /// <summary>The offset after the command whose backslash stands here.</summary>
    public static int CommandEnd(string tex, int at)
    {
        var end = at + 1;
        while (end < tex.Length && IsLetter(tex[end])) end++;
        return end > at + 1 || end == tex.Length ? end : CharacterEnd(tex, end);
    }

    /// <summary>A letter of a control word.</summary>
    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static int CharacterEnd(string tex, int at) =>
        char.IsHighSurrogate(tex[at]) && at + 1 < tex.Length && char.IsLowSurrogate(tex[at + 1]) ? at + 2 : at + 1;

    private static int BlankEnd(string tex, int at)
    {
        while (at < tex.Length && char.IsWhiteSpace(tex[at])) at++;
        return at;
    }

    private static int LineEnd(string tex, int at)
    {
        var end = tex.IndexOf('\n', at);
        return end < 0 ? tex.Length : end + 1;
    }
}
