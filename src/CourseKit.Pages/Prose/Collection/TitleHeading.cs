using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// A heading of level 1 that begins a page and says its title, as pages for GitHub, mdBook and MkDocs have it. The theme shows the title of
/// every page, so it is not shown once more.
/// </summary>
public static class TitleHeading
{
    /// <summary>Null when the page begins with something else.</summary>
    /// <param name="title">Of the page.</param>
    public static HeadingBlock? Of(PageBody body, string title) =>
        First(body.Tree) is { } heading && IsSame(TextOf(heading, body), title) ? heading : null;

    /// <summary>The text of the heading that begins the body; null when it begins with something else.</summary>
    internal static string? TextOf(PageBody body) => First(body.Tree) is { } heading ? TextOf(heading, body) : null;

    private static string TextOf(HeadingBlock heading, PageBody body) =>
        PlainText.Of(heading.Inline, [.. body.Embeds.Select(embed => new FinishedEmbed(embed))]);

    private static bool IsSame(string a, string b) => string.Equals(OneLine(a), OneLine(b), StringComparison.OrdinalIgnoreCase);

    private static string OneLine(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Comments and definitions before it are not seen.</summary>
    private static HeadingBlock? First(MarkdownDocument tree)
    {
        foreach (var block in tree)
        {
            if (block is LinkReferenceDefinitionGroup or HtmlBlock { Type: HtmlBlockType.Comment }) continue;
            return block is HeadingBlock { Level: 1 } heading ? heading : null;
        }

        return null;
    }
}
