using System.Text;

namespace CourseKit.Export;

/// <summary>Where a formula stands in what Orbit reads.</summary>
internal enum FormulaPlace
{
    /// <summary>In a line of text.</summary>
    Inline,

    /// <summary>A block of its own.</summary>
    Block,

    /// <summary>In a cell of a table, where a bar ends the cell.</summary>
    Cell,
}

/// <summary>
/// Writes a formula between the dollars that Orbit knows (markdown-it-texmath with KaTeX), drawn as the author's own. On one line, since
/// an inline formula may hold no line break there and the wrapping of a source file is no part of a prompt.
/// </summary>
internal static class OrbitTex
{
    /// <summary>Empty for a formula with nothing in it.</summary>
    public static string Delimited(string tex, bool display, FormulaPlace place)
    {
        var line = OneLine(tex);
        if (line.Length == 0) return "";
        var asBlock = display && place == FormulaPlace.Block;
        var safe = Dollars(line, escaped: asBlock);
        if (place == FormulaPlace.Cell) safe = Bars(safe);
        if (asBlock) return "$$" + safe + "$$";
        // Two dollars that begin a block swallow the rest of the line, and in a line Orbit draws them small: one pair and a word of TeX do both.
        return display ? "$\\displaystyle " + safe + "$" : "$" + safe + "$";
    }

    /// <summary>Without line breaks, comments and blanks around it.</summary>
    public static string OneLine(string tex)
    {
        var line = new StringBuilder(tex.Length);
        for (var i = 0; i < tex.Length; i++)
        {
            if (tex[i] == '\\' && i + 1 < tex.Length && tex[i + 1] is not ('\r' or '\n')) line.Append(tex[i]).Append(tex[++i]);
            else if (tex[i] == '%' && tex.AsSpan(i).IndexOfAny('\r', '\n') is > 0 and var comment) i += comment - 1;
            else if (tex[i] is not ('\r' or '\n')) line.Append(tex[i]);
            else
            {
                while (i + 1 < tex.Length && char.IsWhiteSpace(tex[i + 1])) i++;
                line.Append(' ');
            }
        }

        var text = line.ToString().Trim();
        // The blank of "\ " went with the others: a backslash before the closing dollar would escape it.
        return EndsInBackslash(text) ? text + " {}" : text;
    }

    private static bool EndsInBackslash(string text) => (text.Length - text.AsSpan().TrimEnd('\\').Length) % 2 == 1;

    /// <summary>A dollar in a formula (text in it with a formula of its own) would end it.</summary>
    /// <param name="tex">On one line.</param>
    /// <param name="escaped">True where even <c>\$</c> would.</param>
    private static string Dollars(string tex, bool escaped)
    {
        if (!tex.Contains('$', StringComparison.Ordinal)) return tex;
        var result = new StringBuilder(tex.Length);
        var isOpen = false;
        for (var i = 0; i < tex.Length; i++)
        {
            if (tex[i] == '$')
            {
                isOpen = !isOpen;
                result.Append(isOpen ? "\\(" : "\\)");
            }
            else if (tex[i] != '\\' || i + 1 == tex.Length) result.Append(tex[i]);
            else if (tex[++i] == '$' && escaped) result.Append("\\char36 ");
            else result.Append('\\').Append(tex[i]);
        }

        return result.ToString();
    }

    private static string Bars(string tex)
    {
        if (!tex.Contains('|', StringComparison.Ordinal)) return tex;
        var result = new StringBuilder(tex.Length);
        for (var i = 0; i < tex.Length; i++)
        {
            if (tex[i] == '|') result.Append("\\vert ");
            else if (tex[i] != '\\' || i + 1 == tex.Length) result.Append(tex[i]);
            else if (tex[++i] == '|') result.Append("\\Vert ");
            else result.Append('\\').Append(tex[i]);
        }

        return result.ToString().TrimEnd();
    }
}
