using System.Collections.Frozen;
using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The text in a formula, as Anki's MathJax reads it: there it knows no command but <c>\$</c>, <c>\{</c>, <c>\}</c>, <c>\\</c> and
/// <c>\ref</c>, and shows every other as typed.
/// </summary>
internal static class TexText
{
    /// <summary>What changes the text after it, or takes something that is no argument of a formula.</summary>
    private static readonly FrozenSet<string> _switches = """
        \bf \it \rm \sf \tt \cal \em \tiny \Tiny \scriptsize \sixptsize \footnotesize \small \normalsize \large \Large \LARGE \huge \Huge \color \displaystyle
        \textstyle \scriptstyle \scriptscriptstyle \hspace \kern \mkern \hskip \mskip \raise \lower \llap \rlap \clap \notag \nonumber \newline \href \url \ce \pu
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What MathJax reads itself.</summary>
    public static bool IsKnown(TexToken command) =>
        command.Length == 2 && command.Source[command.Start + 1] is '$' or '{' or '}' or '\\' or '(' or ')';

    /// <summary>What a command of spaces and signs stands for; null for another.</summary>
    public static string? Character(TexToken command) => command.Span switch
    {
        "\\%" => "%",
        "\\_" => "_",
        "\\#" => "#",
        "\\&" => "&",
        "\\ " or "\\\n" or "\\space" => " ",
        "\\nobreakspace" => "\u00A0",
        "\\," => "\u2009",
        "\\;" => "\u2004",
        "\\:" or "\\>" => "\u2005",
        "\\!" or "\\/" or "\\-" => "",
        _ => null,
    };

    /// <summary>The accent that a command puts on its argument, as a combining character; null for another command.</summary>
    public static char? Accent(TexToken command) => command.Text switch
    {
        "\\'" => '\u0301',
        "\\`" => '\u0300',
        "\\^" => '\u0302',
        "\\\"" => '\u0308',
        "\\~" => '\u0303',
        "\\=" => '\u0304',
        "\\." => '\u0307',
        "\\u" => '\u0306',
        "\\v" => '\u030C',
        "\\H" => '\u030B',
        "\\r" => '\u030A',
        "\\c" => '\u0327',
        "\\d" => '\u0323',
        "\\b" => '\u0331',
        "\\k" => '\u0328',
        _ => null,
    };

    /// <summary>The letter under an accent: <c>\i</c> is an i without its dot, which a combining accent takes off by itself.</summary>
    public static string Letter(IReadOnlyList<TexToken> argument) =>
        string.Concat(argument.Select(token => token.IsCommand("\\i") ? "i" : token.IsCommand("\\j") ? "j" : token.Text));

    /// <summary>True for a command that is a sign by itself: a formula in the text shows it.</summary>
    public static bool IsSign(TexToken command) => TexArity.Of(command).Count == 0 && !_switches.Contains(command.Text);

    /// <summary>What stands for a name, in text: a formula of its own, unless it is text itself.</summary>
    public static TexDefinition InText(TexDefinition definition) => definition.Body.Count == 0 || IsFont(definition.Body[0])
        ? definition
        : definition with { Body = [TexToken.Command("\\("), .. definition.Body, TexToken.Command("\\)")] };

    /// <summary>True for a command that sets its argument in another font: it ends the text and begins another.</summary>
    public static bool IsFont(TexToken command) =>
        command.Span is "\\textbf" or "\\textit" or "\\textrm" or "\\texttt" or "\\textsf" or "\\textup" or "\\textnormal"
        or "\\text" or "\\mbox" or "\\hbox";

    /// <summary>What was typed between the braces of a group, as text for KaTeX.</summary>
    public static string Plain(IReadOnlyList<TexToken> group)
    {
        var text = new StringBuilder();
        foreach (var token in group.SkipWhile(token => token.IsSkipped).Skip(1).SkipLast(1))
        {
            if (token.Kind == TexKind.Blank) text.Append(' ');
            else if (token.Kind == TexKind.Comment || token.Is('{') || token.Is('}') || token.Is('$')) continue;
            else if (token.Kind == TexKind.Command) text.Append(token.IsWord ? token.Span[1..] : token.Span);
            else if (token.Is('^')) text.Append("\\textasciicircum{}");
            else if (token.Is('_') || token.Is('#') || token.Is('&')) text.Append('\\').Append(token.Span);
            else text.Append(token.Span);
        }

        return text.ToString();
    }
}
