using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Typesetting;
using Markdig.Syntax;

namespace CourseKit.Export;

/// <summary>Writes what is not Markdown as a card wants it: formulas for Anki's MathJax, deletions for Anki.</summary>
internal sealed class CardEmbeds(Course course) : IEmbedRenderer
{
    private readonly CourseTex _tex = CourseTex.Of(course);
    private readonly List<Diagnostic> _findings = [];

    /// <summary>The page that the side stands on.</summary>
    public CoursePage Page { get; set; } = course.Root.Page.Page;

    /// <summary>What Anki does not draw of the formulas that were written since <see cref="Clear"/>.</summary>
    public IReadOnlyList<Diagnostic> Findings => [.. _findings];

    /// <summary>The card that each deletion of the side is.</summary>
    public ClozeNumbers Numbers { get; set; } = ClozeNumbers.Plain;

    /// <summary>Null to write code without colours.</summary>
    public Typesetter? Typesetter { get; set; }

    public bool WritesCode => Typesetter is not null;

    public void Clear() => _findings.Clear();

    public void Math(MathEmbed math, TextWriter html)
    {
        var written = _tex.Write(Page, math, TexReader.Anki);
        _findings.AddRange(TexFindings.Of(written, math, "Anki"));
        if (written.Tex.Length == 0) return;
        html.Write(math.Display ? FieldMark.DisplayOpen : FieldMark.MathOpen);
        HtmlText.Write(MathEmbed.Trim(written.Tex), html);
        html.Write(math.Display ? FieldMark.DisplayClose : FieldMark.MathClose);
    }

    public void Citation(IReadOnlyList<Citation> citations, string written, TextWriter html) => HtmlText.Write(CitationText.Plain(course, citations), html);

    public void Code(string code, CodeBlock block, PageBody body, TextWriter html) => CardCode.Write(code, block, Typesetter!, html);

    public void Cloze(ClozeEmbed cloze, string innerHtml, TextWriter html)
    {
        html.Write(FieldMark.OpenCloze(Numbers[cloze.Number - 1]));
        html.Write(innerHtml);
        if (cloze.Hint is { } hint)
        {
            html.Write(FieldMark.ClozeHint);
            HtmlText.Write(hint, html);
        }

        html.Write(FieldMark.ClozeClose);
    }

    /// <summary>No shortcode runs among prompts: CK3017 has reported the call.</summary>
    public void Shortcode(ShortcodeEmbed shortcode, string? innerHtml, TextWriter html)
    {
    }

    /// <summary>A review block in a review block is reported where it is read, and is not part of a side.</summary>
    public void PromptBlock(PromptBlockEmbed block, TextWriter html)
    {
    }
}
