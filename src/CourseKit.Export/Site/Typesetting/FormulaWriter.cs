using System.Globalization;
using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>Puts the formulas of one page on it. What cannot be typeset is shown as it was written, and reported.</summary>
/// <param name="page">What leads to the page with the equations; empty on the page itself.</param>
internal sealed class FormulaWriter(Typesetter typesetter, PageFormulas formulas, List<Diagnostic> diagnostics, string page = "")
{
    private readonly HashSet<MathEmbed> _shown = new(ReferenceEqualityComparer.Instance);
    private readonly TroubleReport _troubles = new(diagnostics);

    public void Write(MathEmbed math, TextWriter html)
    {
        if (!_shown.Contains(math) && FormulaLines.Break(math, () => TexDefinitions.Read(formulas.DefinitionsFor(math))) is { } lineBreak)
        {
            diagnostics.Add(LineBreakWithoutLines.At(math, lineBreak));
        }

        switch (typesetter.Math(math.Tex, math.Display, formulas.DefinitionsFor(math)))
        {
            case MathResult.Typeset typeset:
                var isFirst = _shown.Add(math);
                if (!TexDefinitions.IsAll(math.Tex)) Write(typeset, math, isFirst, html);
                break;
            case MathResult.Mistake mistake:
                if (_shown.Add(math)) diagnostics.Add(FormulaNotUnderstood.At(math, mistake));
                PlainMaths.Write(math, html);
                break;
            case MathResult.GivenUp { Trouble: var trouble }:
                if (_shown.Add(math)) _troubles.Report(trouble, math.Location, "formula");
                PlainMaths.Write(math, html);
                break;
        }
    }

    /// <param name="isFirst">A side of a cloze is shown twice, but an id and a finding stand once.</param>
    private void Write(MathResult.Typeset typeset, MathEmbed math, bool isFirst, TextWriter html)
    {
        // What copying gives, and programs that read the page out or convert it: MathML's own attribute for the source of a formula.
        if (math.Display) html.Write("<span class=\"maths\" tabindex=\"0\">");
        html.Write("<math alttext=\"");
        HtmlText.Write(MathEmbed.Trim(math.Tex), html);
        html.Write('"');
        var rest = typeset.Html.AsSpan("<math".Length);
        for (var mark = rest.IndexOf(MathResult.Mark); mark >= 0; mark = rest.IndexOf(MathResult.Mark))
        {
            html.Write(rest[..mark]);
            var end = mark + 1 + rest[(mark + 1)..].IndexOf(MathResult.Mark);
            Fill(rest[mark + 1], int.Parse(rest[(mark + 2)..end], CultureInfo.InvariantCulture), typeset, math, isFirst, html);
            rest = rest[(end + 1)..];
        }

        html.Write(rest);
        if (math.Display) html.Write("</span>");
    }

    private void Fill(char kind, int index, MathResult.Typeset typeset, MathEmbed math, bool isFirst, TextWriter html)
    {
        if (kind == 'r') Refer(typeset.References[index], math, isFirst, html);
        else if (kind == 'n') Number(typeset, index, math, html);
        else if (isFirst && typeset.Rows[index].Label is { } label && formulas.Find(label) is { } target) html.Write($" id=\"{target.Id}\"");
    }

    private void Number(MathResult.Typeset typeset, int index, MathEmbed math, TextWriter html)
    {
        var number = formulas.FirstNumber(math) + typeset.Rows.Take(index).Count(row => row.Tag is null);
        html.Write(string.Create(CultureInfo.InvariantCulture, $"({number})"));
    }

    private void Refer(EquationReference reference, MathEmbed math, bool isFirst, TextWriter html)
    {
        if (formulas.Find(reference.Label) is not { } target)
        {
            if (isFirst) diagnostics.Add(EquationNotFound.At(math, reference.Label));
            html.Write("??");
            return;
        }

        html.Write("<a href=\"");
        HtmlText.Write(page, html);
        html.Write($"#{target.Id}\">");
        HtmlText.Write(reference.Parentheses ? $"({target.Text})" : target.Text, html);
        html.Write("</a>");
    }
}
