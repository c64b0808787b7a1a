using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Paragraphs that no element is made of: the text of a tight list's item, and the only paragraph of a cell or a definition.
/// What braces give them no page has.
/// </summary>
internal static class BareParagraphs
{
    public static bool Has(MarkdownObject node) => node is ParagraphBlock { Parent: { } parent } && parent switch
    {
        ListItemBlock { Parent: ListBlock { IsLoose: false } } => true,
        TableCell { Count: 1 } => true,
        // Markdig writes the paragraph where a blank line follows.
        DefinitionItem item => item.LastChild == node && item.All(block => block == node || block is DefinitionTerm),
        _ => false,
    };
}
