using CourseKit.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Export;

/// <summary>Notes what has to change in the text of one block.</summary>
internal sealed class OrbitInlines(PageBody body, OrbitSideContext side, TextEdits edits, bool inDeletion)
{
    private readonly string _text = body.Text.Text;
    private readonly OrbitLinks _links = new(body, side, edits, inDeletion);
    private BlockPlace _place;

    public void Visit(ContainerInline container, BlockPlace place)
    {
        _place = place;
        VisitChildren(container);
    }

    /// <summary>What stands for an embed.</summary>
    /// <param name="index">Of the embed in its body.</param>
    /// <param name="place">Where a formula would stand.</param>
    /// <param name="span">Of the placeholder.</param>
    public string Embed(int index, FormulaPlace place, SourceSpan span) => body.Embeds[index] switch
    {
        MathEmbed math => Beside(span, Formula(math, place)),
        LiteralEmbed literal => MarkdownEscape.Of(literal.Text, side.IsCloze),
        ClozeEmbed cloze => Beside(span, "{" + Deletion(cloze) + "}"),
        _ => "",
    };

    private void VisitChildren(ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling) Visit(child);
    }

    private void Visit(Inline inline)
    {
        OrbitMarkdown.RemoveAttributes(inline, _text, edits);
        switch (inline)
        {
            case LiteralInline literal:
                VisitText(literal.Span);
                break;
            case LineBreakInline { IsHard: false } lineBreak:
                Join(lineBreak.Span.Start);
                break;
            case EmbedInline embed:
                edits.Replace(embed.Span.Start, embed.Span.End + 1, EmbedInLine(embed));
                break;
            case LinkInline { IsImage: true } image:
                if (!_links.TryTakeOut(image)) VisitChildren(image);
                break;
            case LinkInline link:
                VisitChildren(link);
                _links.MakeWhole(link);
                break;
            case HtmlInline html:
                VisitTag(html);
                break;
            case CodeInline code when side.IsCloze && code.Content.AsSpan().IndexOfAny('{', '}') >= 0 && !code.Content.Contains(Placeholder.Open, StringComparison.Ordinal):
                edits.Replace(code.Span.Start, code.Span.End + 1, MarkdownEscape.ClozeCode(code.Content));
                break;
            case CitationInline citation:
                edits.Replace(citation.Span.Start, citation.Span.End + 1, MarkdownEscape.Of(side.Addresses.Citation(citation.Citations), side.IsCloze));
                break;
            case EmphasisInline emphasis:
                KeepMarks(emphasis);
                VisitChildren(emphasis);
                break;
            case ContainerInline container:
                VisitChildren(container);
                break;
        }
    }

    /// <summary>
    /// Orbit knows only CommonMark's rule, by which a mark between a letter and punctuation, as in <c>**「目的」**です</c>, is none. A letter
    /// that is written as an entity begins and ends with punctuation.
    /// </summary>
    private void KeepMarks(EmphasisInline emphasis)
    {
        var (start, end) = (emphasis.Span.Start, emphasis.Span.End);
        var (first, last) = (start + emphasis.DelimiterCount, end - emphasis.DelimiterCount);
        if (start < 0 || end >= _text.Length || first > last) return;
        if (start > 0 && IsPunctuation(_text[first]) && char.IsLetter(_text[start - 1])) edits.Replace(start - 1, start, MarkdownEscape.Entity(_text[start - 1]));
        if (end + 1 < _text.Length && IsPunctuation(_text[last]) && char.IsLetter(_text[end + 1])) edits.Replace(end + 1, end + 2, MarkdownEscape.Entity(_text[end + 1]));
    }

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    /// <summary>A displayed formula among words gets a block of its own, the only place where Orbit displays one, if blank lines can make one.</summary>
    private string EmbedInLine(EmbedInline embed)
    {
        if (_place == BlockPlace.Cell) return Embed(embed.Index, FormulaPlace.Cell, embed.Span);
        var canStandAlone = _place == BlockPlace.Root && !inDeletion && embed.Parent?.Parent is null;
        if (!canStandAlone || body.Embeds[embed.Index] is not MathEmbed { Display: true } math) return Embed(embed.Index, FormulaPlace.Inline, embed.Span);
        RemoveBlanks(embed.Span.End + 1);
        return "\n\n" + Formula(math, FormulaPlace.Block) + "\n\n";
    }

    /// <summary>The blanks after a formula that became a paragraph, and one line break among them.</summary>
    private void RemoveBlanks(int start)
    {
        var end = start;
        while (end < _text.Length && _text[end] is ' ' or '\t') end++;
        var next = end;
        while (next < _text.Length && _text[next] is ' ' or '\t' or '\r' or '\n') next++;
        var isOneBreak = _text.AsSpan(end, next - end).Count('\n') <= 1;
        edits.Remove(start, isOneBreak ? next : end);
    }

    private void VisitText(SourceSpan span)
    {
        for (var i = Math.Max(0, span.Start); i <= span.End && i < _text.Length; i++)
        {
            if (_text[i] == '$' && !IsEscaped(i)) edits.Replace(i, i, "\\");
            else if (side.IsCloze && _text[i] is '{' or '}') edits.Replace(IsEscaped(i) ? i - 1 : i, i + 1, MarkdownEscape.Brace(_text[i]));
        }
    }

    private bool IsEscaped(int at)
    {
        var before = at;
        while (before > 0 && _text[before - 1] == '\\') before--;
        return (at - before) % 2 == 1;
    }

    /// <summary>Two lines of a paragraph become one, the marks of quotes between them gone.</summary>
    private void Join(int lineBreak)
    {
        if (lineBreak < 0 || lineBreak >= _text.Length) return;
        int start = lineBreak, end = lineBreak;
        while (start > 0 && _text[start - 1] is ' ' or '\t' or '\r') start--;
        while (end < _text.Length && (_text[end] is ' ' or '\t' or '\r' or '\n' || (_place == BlockPlace.Quote && _text[end] == '>'))) end++;
        edits.Replace(start, end, " ");
    }

    private string Formula(MathEmbed math, FormulaPlace place)
    {
        if (ChemistryNotForOrbit.Check(math) is { } finding) side.Findings.Add(finding);
        var written = side.Formula(math, math.Display && place == FormulaPlace.Block ? TexReader.Orbit : TexReader.OrbitLine);
        side.Findings.AddRange(TexFindings.Of(written, math, "Orbit"));
        if (!side.IsCloze) return OrbitTex.Delimited(written.Tex, math.Display, place);
        var formula = OrbitTex.Delimited(inDeletion ? BraceFree(math, written.Tex) : written.Tex, math.Display, place);
        return inDeletion ? formula : ClozeTex.Protect(formula);
    }

    private string Deletion(ClozeEmbed cloze)
    {
        var text = LockedText.Normalize(OrbitMarkdown.Write(cloze.Content, side, inDeletion: true));
        side.Deletions.Add(text);
        return text;
    }

    private string BraceFree(MathEmbed math, string written)
    {
        var tex = BraceFreeTex.Rewrite(OrbitTex.OneLine(written));
        if (tex is null) side.Unsayable ??= math.Location;
        return tex ?? "";
    }

    /// <summary>A formula takes care of its neighbours: Orbit takes no dollar after a digit or a backslash, nor before a digit, for a mark.</summary>
    private string Beside(SourceSpan span, string written)
    {
        var inner = written.AsSpan().TrimStart('{').TrimEnd('}');
        if (inner.StartsWith("$") && span.Start > 0)
        {
            var before = _text[span.Start - 1];
            if (char.IsAsciiDigit(before)) edits.Replace(span.Start - 1, span.Start, MarkdownEscape.Digit(before));
            else if (before == '\\' && span.Start > 1) edits.Replace(span.Start - 2, span.Start, "&#92;");
        }

        if (inner.EndsWith("$") && span.End + 1 < _text.Length && char.IsAsciiDigit(_text[span.End + 1]))
        {
            edits.Replace(span.End + 1, span.End + 2, MarkdownEscape.Digit(_text[span.End + 1]));
        }

        return written;
    }

    private void VisitTag(HtmlInline html)
    {
        foreach (var address in html.GetAddresses().Where(address => address.Link.Kind == LinkKind.Image)) side.TryShow(address.Link, address.Link.Location);
        var isBreak = html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) && html.Tag.Length > 3 && !char.IsAsciiLetterOrDigit(html.Tag[3]);
        if (!isBreak) _links.RemoveFromLine(html.Span.Start, html.Span.End + 1);
        else edits.Replace(html.Span.Start, html.Span.End + 1, _place is BlockPlace.Root or BlockPlace.Container ? "\\\n" : " ");
    }
}
