using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <param name="Span">With the delimiters.</param>
/// <param name="Tex">Without them; a bare environment is all TeX.</param>
/// <param name="QuoteDepth">How many block quotes it stands in: their marks begin its further lines and are not TeX.</param>
internal readonly record struct Formula(TextSpan Span, TextSpan Tex, bool Display, int QuoteDepth)
{
    public static string WithoutQuoteMarks(string text, TextSpan tex, int depth)
    {
        if (depth == 0) return text.Substring(tex.Start, tex.Length);
        var clean = new StringBuilder();
        for (var i = tex.Start; i < tex.End; i++)
        {
            clean.Append(text[i]);
            if (text[i] == '\n') i = AfterQuoteMarks(text, i + 1, tex.End, depth) - 1;
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
