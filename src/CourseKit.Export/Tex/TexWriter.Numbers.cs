using System.Globalization;
using CourseKit.Model;

namespace CourseKit.Export;

/// <content>Numbers: the reader has none of its own, or would count anew on each card.</content>
internal sealed partial class TexWriter
{
    /// <summary>Environments in which KaTeX takes a tag for each line.</summary>
    private static readonly string[] _taggedByOrbit = ["equation", "align", "alignat", "gather"];

    /// <summary>Writes the numbers of the page, and takes the labels out: MathJax would keep them for the cards after this one.</summary>
    private void Number(IReadOnlyList<TexRow> rows)
    {
        var number = _context.FirstNumber + rows.Count(row => row.Tag is null);
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i].Tag is not null) continue;
            number--;
            if (_context.FirstNumber == 0 || !TakesTag(rows[i])) continue;
            IsChanged = true;
            Output.InsertRange(rows[i].End, TexLexer.Read($"\\tag{{{number.ToString(CultureInfo.InvariantCulture)}}}"));
        }

        for (var i = Output.Count - 1; i >= 0; i--)
        {
            if (!Output[i].IsCommand("\\label")) continue;
            IsChanged = true;
            Output.RemoveRange(i, TexGroup.End(Output, i) - i);
        }
    }

    /// <summary>
    /// Orbit knows a prompt by its text, so that there only a number goes that something can refer to: an equation before it may change it.
    /// </summary>
    private bool TakesTag(TexRow row) => _context.Reader switch
    {
        TexReader.Anki => true,
        TexReader.Orbit => row.Label is not null && Array.IndexOf(_taggedByOrbit, row.Environment) >= 0,
        _ => false,
    };
}
