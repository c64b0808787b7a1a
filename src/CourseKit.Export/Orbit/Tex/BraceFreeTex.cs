using System.Text;

namespace CourseKit.Export;

/// <summary>
/// Writes a formula without any brace, as the text of a deletion must be. An argument that is one sign needs none (<c>\mathbb R</c>), a raised or lowered
/// part and a free group have <c>\bgroup … \egroup</c>, and <c>\{</c> is <c>\lbrace</c>. Nothing else can be said without braces in KaTeX.
/// </summary>
internal sealed class BraceFreeTex
{
    private const int DeepestNesting = 50;

    private static readonly string[] _ofTwoArguments = ["\\frac", "\\dfrac", "\\tfrac", "\\binom"];

    private static readonly string[] _ofOneArgument =
    [
        "\\sqrt", "\\hat", "\\bar", "\\vec", "\\tilde", "\\dot", "\\ddot", "\\widehat", "\\widetilde", "\\overline", "\\underline",
        "\\mathbb", "\\mathcal", "\\mathbf", "\\mathrm", "\\mathit", "\\mathsf", "\\mathtt", "\\mathfrak", "\\mathscr",
        "\\boldsymbol", "\\bm", "\\text", "\\operatorname",
    ];

    private readonly string _tex;
    private readonly StringBuilder _result = new();
    private int _at;

    private BraceFreeTex(string tex) => _tex = tex;

    /// <summary>Null when the formula cannot do without braces.</summary>
    public static string? Rewrite(string tex)
    {
        if (tex.AsSpan().IndexOfAny('{', '}') < 0) return tex;
        var writer = new BraceFreeTex(tex);
        return writer.ReadList(0) ? writer._result.ToString().Trim() : null;
    }

    /// <summary>Up to the brace that closes the group, or to the end at the outermost level; false when something cannot be said.</summary>
    private bool ReadList(int depth)
    {
        while (_at < _tex.Length)
        {
            if (_tex[_at] == '}')
            {
                _at++;
                return depth > 0;
            }

            var done = _tex[_at] switch
            {
                '{' => ReadGroup(depth),
                '\\' => ReadCommand(),
                '^' or '_' => ReadScript(depth),
                _ => ReadCharacter(),
            };
            if (!done) return false;
        }

        return depth == 0;
    }

    private bool ReadCharacter()
    {
        Append(_tex.Substring(_at++, 1));
        return true;
    }

    private bool ReadGroup(int depth)
    {
        if (depth >= DeepestNesting) return false;
        _at++;
        Append("\\bgroup ");
        if (!ReadList(depth + 1)) return false;
        Append("\\egroup ");
        return true;
    }

    private bool ReadScript(int depth)
    {
        Append(_tex.Substring(_at++, 1));
        SkipBlanks();
        if (_at == _tex.Length || _tex[_at] != '{') return true;
        return ReadSign() || ReadGroup(depth);
    }

    private bool ReadCommand()
    {
        var command = CommandAt(_at);
        _at += command.Length;
        if (command is "\\{" or "\\}")
        {
            Append(command == "\\{" ? "\\lbrace " : "\\rbrace ");
            return true;
        }

        Append(command);
        SkipBlanks();
        for (var left = ArgumentsOf(command); left > 0 && _at < _tex.Length && _tex[_at] == '{'; left--)
        {
            if (!ReadSign()) return false;
            SkipBlanks();
        }

        // A group after any other command may be its argument: that is not known here.
        return _at == _tex.Length || _tex[_at] != '{';
    }

    /// <summary>A group of one sign, without its braces.</summary>
    private bool ReadSign()
    {
        if (Sign() is not { Length: > 0 } sign) return false;
        _at = _tex.IndexOf('}', _at) + 1;
        Append(sign);
        return true;
    }

    /// <summary>What the group here holds when it is one sign; empty for an empty group, null for any other.</summary>
    private string? Sign()
    {
        var close = _tex.IndexOf('}', _at);
        if (close < 0) return null;
        var inner = _tex[(_at + 1)..close].Trim();
        if (inner.Length <= 1) return inner is "" || !"{\\^_&%#~$".Contains(inner[0], StringComparison.Ordinal) ? inner : null;
        return inner[0] == '\\' && char.IsAsciiLetter(inner[1]) && inner.AsSpan(1).IndexOfAnyExceptInRange('A', 'z') < 0
            && inner.AsSpan(1).IndexOfAny("[\\]^_`") < 0 && ArgumentsOf(inner) == 0 ? inner : null;
    }

    private static int ArgumentsOf(string command) => _ofTwoArguments.Contains(command) ? 2 : _ofOneArgument.Contains(command) ? 1 : 0;

    private string CommandAt(int start)
    {
        var end = start + 1;
        while (end < _tex.Length && (char.IsAsciiLetter(_tex[end]) || _tex[end] == '@')) end++;
        if (end == start + 1 && end < _tex.Length) end++;
        return _tex[start..end];
    }

    private void SkipBlanks()
    {
        while (_at < _tex.Length && char.IsWhiteSpace(_tex[_at])) _at++;
    }

    /// <summary>A letter after a command would become part of its name.</summary>
    private void Append(string text)
    {
        if (char.IsAsciiLetter(text[0]) && EndsInCommand()) _result.Append(' ');
        _result.Append(text);
    }

    private bool EndsInCommand()
    {
        var i = _result.Length - 1;
        while (i >= 0 && char.IsAsciiLetter(_result[i])) i--;
        return i >= 0 && i < _result.Length - 1 && _result[i] == '\\' && (i == 0 || _result[i - 1] != '\\');
    }
}
