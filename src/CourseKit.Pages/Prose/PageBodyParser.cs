using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Text to tree. What is not Markdown is taken out first and stands in the tree as embeds; what an author got wrong is a
/// diagnostic of the body, at its place in whichever file it was written. The inner text of a shortcode is a body of its own;
/// what it refers to and the page defines elsewhere stands at its end (<see cref="PageDefinitions"/>).
/// </summary>
public static class PageBodyParser
{
    /// <summary>The body of a page, front matter left out.</summary>
    public static PageBody Parse(Document document, ProseContext context)
    {
        var page = new PageState(context, PageDefinitions.Of(document, context));
        page.Includes.Push(new IncludeFrame(document.Source.Path, Call: null));
        var composer = new ProseComposer(page);
        composer.Add(document.Source, document.Segments, LineScope.Unchanged);
        return new PageFinisher(page).Finish(document.Format == ContentFormat.Html ? composer.AsHtml() : composer.AsMarkdown());
    }

    /// <summary>A side of a prompt. A deletion of a cloze becomes a <see cref="ClozeEmbed"/>; its number is its place among the deletions.</summary>
    /// <param name="path">The file the prompt stands in: paths in it are relative to that.</param>
    /// <param name="idPrefix">Begins the ids made in it (of footnotes, of headings), so that they differ from those of the page and of other sides.</param>
    public static PageBody ParseSide(string path, MappedText side, EquatableArray<ClozeDeletion> deletions, string idPrefix, ProseContext context) =>
        ParseSide(path, side, deletions, idPrefix, context, PageDefinitions.None);

    /// <param name="definitions">Of the page that the prompt stands on.</param>
    internal static PageBody ParseSide(
        string path, MappedText side, EquatableArray<ClozeDeletion> deletions, string idPrefix, ProseContext context, PageDefinitions definitions)
    {
        var page = new PageState(context, definitions);
        page.Includes.Push(new IncludeFrame(path, Call: null));
        return new PageFinisher(page, idPrefix).Finish(SideComposer.Compose(side, deletions, page));
    }

    /// <summary>A text by the rules of CommonMark alone: no extension, no formula, no shortcode.</summary>
    internal static PageBody ParseCommonMark(SourceText source)
    {
        var text = MappedText.Of(source, new TextSpan(0, source.Length));
        return new PageFinisher(new PageState(ProseContext.Empty)).Finish(new BodyDraft(text, Markdig.Markdown.Parse(text.Text, MarkdownPipelines.CommonMark), []));
    }
}
