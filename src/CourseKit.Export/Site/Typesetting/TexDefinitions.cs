using System.Text;

namespace CourseKit.Export;

/// <summary>Finds the commands that TeX defines: <c>\newcommand</c>, <c>\def</c>, <c>\let</c>, <c>\DeclareMathOperator</c> and their kin.</summary>
internal static class TexDefinitions
{
    /// <summary>Stands between two definitions.</summary>
    public const char Separator = '\u0001';

    private static readonly string[] _commands =
        ["newcommand", "renewcommand", "providecommand", "DeclareMathOperator", "def", "gdef", "edef", "xdef", "let"];

    /// <summary>False when a look is enough to say that there is none.</summary>
    public static bool MayFind(string tex) =>
        tex.Contains("command", StringComparison.Ordinal) || tex.Contains("\\DeclareMath", StringComparison.Ordinal)
        || tex.Contains("def", StringComparison.Ordinal) || tex.Contains("\\let", StringComparison.Ordinal);

    /// <summary>Each definition as written, in order.</summary>
    public static List<string> In(string tex)
    {
        var found = new List<string>();
        if (MayFind(tex)) Split(tex, found);
        return found;
    }

    /// <summary>True for definitions and nothing else: readers see nothing of it.</summary>
    public static bool IsAll(string tex)
    {
        var found = new List<string>();
        return MayFind(tex) && string.IsNullOrWhiteSpace(Split(tex, found)) && found.Count > 0;
    }

    /// <returns>What is left without the definitions.</returns>
    private static string Split(string tex, List<string> found)
    {
        var rest = new StringBuilder();
        for (var i = 0; i < tex.Length;)
        {
            if (tex[i] == '%')
            {
                i = LineEnd(tex, i);
            }
            else if (tex[i] != '\\')
            {
                rest.Append(tex[i++]);
            }
            else
            {
                var nameEnd = NameEnd(tex, i);
                var end = Array.IndexOf(_commands, tex[(i + 1)..nameEnd]) < 0 ? -1 : DefinitionEnd(tex, tex[(i + 1)..nameEnd], nameEnd);
                if (end < 0) rest.Append(tex, i, nameEnd - i);
                else found.Add(tex[i..end]);
                i = end < 0 ? nameEnd : end;
            }
        }

        return rest.ToString();
    }

    /// <summary>The offset after a definition, or -1 when it is not complete.</summary>
    private static int DefinitionEnd(string tex, string command, int at)
    {
        if (at < tex.Length && tex[at] == '*') at++;
        at = Token(tex, at);
        switch (command)
        {
            case "let":
                at = Blanks(tex, at);
                if (at < tex.Length && tex[at] == '=') at++;
                return Token(tex, at);
            case "def" or "gdef" or "edef" or "xdef":
                while (at >= 0 && at < tex.Length && tex[at] is not '{' and not '}') at++;
                return Group(tex, at, '{', '}');
            default:
                for (var next = Blanks(tex, at); next >= 0 && next < tex.Length && tex[next] == '['; next = Blanks(tex, at)) at = Group(tex, next, '[', ']');
                return Group(tex, Blanks(tex, at), '{', '}');
        }
    }

    /// <summary>The offset after a command, a group or one character; -1 at the end.</summary>
    private static int Token(string tex, int at)
    {
        at = Blanks(tex, at);
        if (at < 0 || at >= tex.Length) return -1;
        return tex[at] switch { '{' => Group(tex, at, '{', '}'), '\\' => NameEnd(tex, at), _ => at + 1 };
    }

    private static int Group(string tex, int at, char open, char close)
    {
        if (at < 0 || at >= tex.Length || tex[at] != open) return -1;
        var depth = 0;
        for (var i = at; i < tex.Length; i++)
        {
            if (tex[i] == '\\') i++;
            else if (tex[i] == open) depth++;
            else if (tex[i] == close && --depth == 0) return i + 1;
        }

        return -1;
    }

    private static int NameEnd(string tex, int at)
    {
        var end = at + 1;
        while (end < tex.Length && char.IsAsciiLetter(tex[end])) end++;
        return Math.Min(tex.Length, Math.Max(end, at + 2));
    }

    private static int Blanks(string tex, int at)
    {
        while (at >= 0 && at < tex.Length && char.IsWhiteSpace(tex[at])) at++;
        return at;
    }

    private static int LineEnd(string tex, int at)
    {
        var end = tex.IndexOf('\n', at);
        return end < 0 ? tex.Length : end + 1;
    }
}
