namespace CourseKit.Syntax;

/// <summary>
/// Tells a formula between single dollars from names of variables (<c>$a,$b</c>) and amounts (<c>$6 (or 5$)</c>), as far as pandoc's rules
/// for blanks and digits do not.
/// </summary>
public static class DollarFormula
{
    /// <summary>
    /// Signs that join what stands before and behind them, so that no formula ends in one. Behind <c>^</c>, <c>_</c> or a backslash they
    /// join nothing.
    /// </summary>
    private const string Operators = ",+-*/=<>&|";

    /// <summary>True when the dollar at an offset begins a name: an operator stands before it, a letter behind.</summary>
    /// <param name="start">Where the formula's text begins.</param>
    public static bool BeginsName(string text, int start, int dollar)
    {
        var last = dollar - 1;
        if (last <= start || dollar + 1 >= text.Length || !(char.IsLetter(text[dollar + 1]) || text[dollar + 1] == '_')) return false;
        return Operators.IndexOf(text[last]) >= 0 && text[last - 1] is not ('^' or '_' or '\\');
    }

    /// <summary>True of what begins with a digit, has a blank and a bracket without a partner, and no sign of TeX.</summary>
    /// <param name="start">Behind the opening dollar.</param>
    /// <param name="end">The closing dollar.</param>
    public static bool IsAmount(string text, int start, int end)
    {
        if (start >= end || text[start] is not (>= '0' and <= '9')) return false;
        var (open, hasBlank) = (0, false);
        for (var i = start; i < end; i++)
        {
            if (text[i] is '\\' or '=' or '<' or '>' or '^' or '_' or '+') return false;
            if (text[i] is '(' or '[' or '{') open++;
            else if (text[i] is ')' or ']' or '}') open--;
            else hasBlank |= text[i].IsBlank();
        }

        return hasBlank && open != 0;
    }
}
