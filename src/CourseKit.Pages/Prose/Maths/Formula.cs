using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <param name="Span">With the delimiters.</param>
/// <param name="Tex">Without them; a bare environment is all TeX.</param>
/// <param name="QuoteDepth">How many block quotes it stands in: their marks begin its further lines and are not TeX.</param>
internal readonly record struct Formula(TextSpan Span, TextSpan Tex, bool Display, int QuoteDepth)
{
    /// <param name="text">What the formula stands in.</param>
    /// <param name="lines">Where each line of the TeX begins: in it, and in the text.</param>
    public string Read(string text, List<(int Tex, int Text)> lines)
    {
        lines.Add((0, Tex.Start));
        if (text.IndexOf('\n', Tex.Start, Tex.Length) < 0) return text.Substring(Tex.Start, Tex.Length);
        var clean = new StringBuilder();
        for (var i = Tex.Start; i < Tex.End; i++)
        {
            clean.Append(text[i]);
            if (text[i] != '\n') continue;
            if (QuoteDepth > 0) i = AfterQuoteMarks(text, i + 1, Tex.End, QuoteDepth) - 1;
            lines.Add((clean.Length, i + 1));
        }

        return clean.ToString();
    }

    private static int AfterQuoteMarks(string text, int at, int end, int depth)
    {
        for (var found = 0; found < depth; found++)
        {
            var i = at;
            while (i < end && text[i] is ' ' or '\t') i++;
            if (i >= end || text[i] != '>') break;
            at = i + 1;
        }

        return at;
    }
}
