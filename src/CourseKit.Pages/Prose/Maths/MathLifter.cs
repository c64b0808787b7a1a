using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Takes the formulas out of a body before Markdown can read TeX's <c>\\</c>, <c>_</c> and <c>*</c> as its own.</summary>
internal static class MathLifter
{
    public static MappedText Lift(MappedText text, List<EmbedDraft> embeds, List<Diagnostic> diagnostics)
    {
        if (!MathScanner.MayFind(text.Text)) return text;
        var scanner = new MathScanner(text.Text, MathPlaces.Of(text.Text));
        var formulas = scanner.Scan();
        foreach (var opening in scanner.Unclosed)
        {
            diagnostics.Add(MathNotClosed.At(text.Locate(opening), text.Text.Substring(opening.Start, opening.Length)));
        }

        foreach (var doubled in scanner.Doubled)
        {
            diagnostics.Add(DoubledMathDelimiter.At(text.Locate(doubled), text.Text.Substring(doubled.Start, 3), Extra(text, doubled)));
        }

        return formulas.Count == 0 ? text : Replace(text, formulas, embeds, diagnostics);
    }

    /// <summary>None where a backslash is not one in the file.</summary>
    private static List<Location> Extra(MappedText text, TextSpan doubled)
    {
        var places = DoubledMaths.Extra(text.Text, doubled).ConvertAll(offset => text.Locate(new TextSpan(offset, 1)));
        return places.TrueForAll(place => place.Span.Length == 1) ? places : [];
    }

    private static MappedText Replace(MappedText text, List<Formula> formulas, List<EmbedDraft> embeds, List<Diagnostic> diagnostics)
    {
        var lifted = new MappedText.Builder();
        var lines = new List<(int Tex, int Text)>();
        var at = 0;
        foreach (var formula in formulas)
        {
            lifted.Append(text, TextSpan.FromBounds(at, formula.Span.Start));
            var location = text.Locate(formula.Span);
            lines.Clear();
            var tex = formula.Read(text.Text, lines);
            var written = text.Text.Substring(formula.Span.Start, formula.Span.Length);
            if (tex.IndexOf(Placeholder.Open) >= 0)
            {
                tex = WithoutPlaceholders(tex, embeds, location, diagnostics);
                written = WithoutPlaceholders(written, embeds, location, []);
            }

            lifted.AppendReplacement(Placeholder.Of(embeds.Count), text, formula.Span);
            embeds.Add(new MathDraft(location, tex, formula.Display, written, [.. lines.Select(line => new TexLine(line.Tex, text.Locate(line.Text)))]));
            at = formula.Span.End;
        }

        return lifted.Append(text, TextSpan.FromBounds(at, text.Text.Length)).Build();
    }

    /// <summary>A formula is TeX only: literal text in it is put back, a shortcode in it is a mistake and left out.</summary>
    private static string WithoutPlaceholders(string tex, List<EmbedDraft> embeds, Location formula, List<Diagnostic> diagnostics)
    {
        var clean = new System.Text.StringBuilder();
        for (var i = 0; i < tex.Length;)
        {
            if (!Placeholder.TryRead(tex, i, out var index, out var end))
            {
                clean.Append(tex[i++]);
                continue;
            }

            if (embeds[index] is FinishedEmbed { Embed: LiteralEmbed literal }) clean.Append(literal.Text);
            else diagnostics.Add(ShortcodeInMath.At(embeds[index].Location, formula));
            i = end;
        }

        return clean.ToString();
    }
}
