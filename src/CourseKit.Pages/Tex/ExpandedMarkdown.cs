using System.Text;

namespace CourseKit.Model;

/// <summary>Expands the author's commands in the formulas of Markdown.</summary>
internal static class ExpandedMarkdown
{
    /// <summary>
    /// The text and what is defined behind it; the very text where there is nothing to expand, and where it could not be read as the same
    /// formulas again.
    /// </summary>
    public static (string Text, IReadOnlyDictionary<string, TexDefinition> Definitions) Of(
        string text, IReadOnlyDictionary<string, TexDefinition> definitions)
    {
        if (!NamesOne(text, definitions) || !MathScanner.MayFind(text)) return (text, definitions);
        var expanded = new StringBuilder(text.Length * 2);
        var formulas = new List<string>();
        var at = 0;
        foreach (var formula in Scan(text))
        {
            var expansion = TexExpander.Expand(formula.Read(text, []), definitions);
            definitions = expansion.Definitions;
            expanded.Append(text, at, formula.Span.Start - at);
            at = formula.Span.End;
            var tex = expansion.Tex;
            // What only defines shows nothing.
            if (string.IsNullOrWhiteSpace(tex)) continue;
            Append(expanded, text, formula, ref tex);
            formulas.Add(tex);
        }

        expanded.Append(text, at, text.Length - at);
        var result = expanded.ToString().Trim();
        return (Scan(result).Select(formula => formula.Read(result, [])).SequenceEqual(formulas) ? result : text, definitions);
    }

    private static List<Formula> Scan(string text) => new MathScanner(text, MathPlaces.Of(text)).Scan();

    /// <summary>True when a command stands in the text that is defined, or may be defined in it.</summary>
    private static bool NamesOne(string text, IReadOnlyDictionary<string, TexDefinition> definitions)
    {
        var at = text.IndexOf('\\');
        if (at < 0) return false;
        if (TexDefinitionReader.MayFind(text)) return true;
        while (at >= 0)
        {
            var end = TexLexer.CommandEnd(text, at);
            if (definitions.ContainsKey(text.Substring(at, end - at))) return true;
            at = end < text.Length ? text.IndexOf('\\', end) : -1;
        }

        return false;
    }

    private static void Append(StringBuilder expanded, string text, Formula formula, ref string tex)
    {
        var open = text.Substring(formula.Span.Start, formula.Tex.Start - formula.Span.Start);
        var close = text.Substring(formula.Tex.End, formula.Span.End - formula.Tex.End);
        if (open == "$")
        {
            // Inside of dollars neither a blank may be at an end nor a dollar stand.
            tex = MathEmbed.Trim(tex);
            if (tex.IndexOf('$') >= 0) (open, close) = ("\\(", "\\)");
            else if (char.IsWhiteSpace(tex[tex.Length - 1])) tex += "{}";
        }

        expanded.Append(open).Append(formula.QuoteDepth == 0 ? tex : tex.Replace("\n", "\n" + new string('>', formula.QuoteDepth)))
            .Append(close);
    }
}
